package client;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated extends Client {
  private static final Timing FETCH_DATA_TIMING = new Timing(Client.class, "fetchData");

  private static final RetryPolicy FETCH_DATA_RETRY = RetryPolicy.of(Client.class, "fetchData")
      .build();

  private static final RetryPolicy FETCH_USER_RETRY = RetryPolicy.of(Client.class, "fetchUser")
      .maxAttempts(5).delay(Duration.ofSeconds(90)).multiplier(2.0).maxDelay(Duration.ofHours(1))
      .jitter(0.1).maxDuration(Duration.ofDays(1))
      .on(IOException.class, IllegalStateException.class).notOn(FileNotFoundException.class)
      .fallback("nobody").build();

  private static final Timing SAVE_TIMING = new Timing(Client.class, "a \"quoted\" $name\n",
      Duration.ofMillis(250)).of("save");

  private final Environment environment;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * fetchData: {@code timed -> retry 3 x 1s -> super}
   */
  @Override
  public String fetchData(String url) throws IOException {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.fetchData(url);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = fetchDataRetried(url);
    } catch (Throwable failure) {
      FETCH_DATA_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FETCH_DATA_TIMING.returned(start, environment);
    return result;
  }

  private String fetchDataRetried(String url) throws IOException {
    Attempts attempts = null;
    while (true) {
      try {
        return super.fetchData(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FETCH_DATA_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fetchUser: {@code retry 5 x 1m30s, else nobody -> super}
   */
  @Override
  public String fetchUser(String id, int... pages) throws IOException {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.fetchUser(id, pages);
    }
    long start = environment.ticker().getAsLong();
    Attempts attempts = null;
    while (true) {
      try {
        return super.fetchUser(id, pages);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FETCH_USER_RETRY.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = nobody(id, pages, failure);
              attempts.answered(failure);
              return result;
            } catch (Throwable thrown) {
              attempts.unanswered(failure, thrown);
              throw thrown;
            }
          }
          throw failure;
        }
      }
    }
  }

  /**
   * save: {@code timed if slower than 250ms -> super}
   */
  @Override
  public void save() {
    if (environment == null) {
      // The constructor of Client is still running.
      super.save();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.save();
    } catch (Throwable failure) {
      SAVE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    SAVE_TIMING.returned(start, environment);
  }
}
