package client;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final Timing fetchDataTiming;

  private final RetryPolicy fetchDataRetry;

  private final RetryPolicy fetchUserRetry;

  private final Timing saveTiming;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.fetchDataTiming = Timing.of("fetchData", settings).build();
    this.fetchDataRetry = RetryPolicy.of("fetchData", settings).build();
    this.fetchUserRetry = RetryPolicy.of("fetchUser", settings).maxAttempts(5)
        .delay(Duration.ofSeconds(90)).multiplier(2.0).maxDelay(Duration.ofHours(1)).jitter(0.1)
        .maxDuration(Duration.ofDays(1)).on(IOException.class, IllegalStateException.class)
        .notOn(FileNotFoundException.class).fallback("nobody").build();
    this.saveTiming = Timing.of("save", settings).name("a \"quoted\" $name\n")
        .slow(Duration.ofMillis(250)).build();
    settings.warnOfUnknown();
  }

  /**
   * fetchData: {@code timed -> retry 3 x 1s -> super}
   */
  @Override
  public String fetchData(String url) throws IOException {
    if (fetchDataTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetchDataRetried(url);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = fetchDataRetried(url);
    } catch (Throwable failure) {
      fetchDataTiming.threw(failure, start, environment);
      throw failure;
    }
    fetchDataTiming.returned(start, environment);
    return result;
  }

  private String fetchDataRetried(String url) throws IOException {
    if (fetchDataRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.fetchData(url);
    }
    long start = fetchDataRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.fetchData(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fetchDataRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fetchUser: {@code retry 5 x 1m30s, x2 up to 1h, +-10 %, for at most 1d, on IOException or IllegalStateException, not on FileNotFoundException, else nobody -> super}
   */
  @Override
  public String fetchUser(String id, int... pages) throws IOException {
    if (fetchUserRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.fetchUser(id, pages);
    }
    long start = fetchUserRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.fetchUser(id, pages);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fetchUserRetry.attempts(environment, start);
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
   * save: {@code timed as ... if slower than 250ms -> super}
   */
  @Override
  public void save() {
    if (saveTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.save();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.save();
    } catch (Throwable failure) {
      saveTiming.threw(failure, start, environment);
      throw failure;
    }
    saveTiming.returned(start, environment);
  }
}
