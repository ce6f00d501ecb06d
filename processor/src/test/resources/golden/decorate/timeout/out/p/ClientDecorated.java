package p;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.Relay;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.Timing;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated extends Client {
  private static final Timing STORE_TIMING = new Timing(Client.class, "store");

  private static final RetryPolicy STORE_RETRY = RetryPolicy.of(Client.class, "store").build();

  private static final Timing COUNT_TIMING = new Timing(Client.class, "count");

  private static final RetryPolicy COUNT_LATER_RETRY = RetryPolicy.of(Client.class, "countLater")
      .build();

  private static final Timing ANYTHING_TIMING = new Timing(Client.class, "anything");

  private final Environment environment;

  private final TimeLimit fetchTimeout;

  private final TimeLimit storeTimeout;

  private final TimeLimit allTimeout;

  private final TimeLimit countTimeout;

  private final TimeLimit fetchLaterTimeout;

  private final TimeLimit countLaterTimeout;

  private final TimeLimit anythingTimeout;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.fetchTimeout = TimeLimit.of(Client.class, "fetch", Duration.ofSeconds(2), environment);
    this.storeTimeout = TimeLimit.of(Client.class, "store", Duration.ofMillis(500), environment);
    this.allTimeout = TimeLimit.of(Client.class, "all", Duration.ofSeconds(90), environment);
    this.countTimeout = TimeLimit.of(Client.class, "count", Duration.ofMillis(100), environment);
    this.fetchLaterTimeout = TimeLimit.of(Client.class, "fetchLater", Duration.ofSeconds(2),
        environment);
    this.countLaterTimeout = TimeLimit.of(Client.class, "countLater", Duration.ofHours(1),
        environment);
    this.anythingTimeout = TimeLimit.of(Client.class, "anything", Duration.ofSeconds(1),
        environment);
  }

  /**
   * fetch: {@code timeout 2s -> super}
   */
  @Override
  public String fetch(String url) throws IOException {
    if (fetchTimeout == null) {
      // The constructor of Client is still running.
      return super.fetch(url);
    }
    Deadline deadline = fetchTimeout.begin();
    String result;
    try {
      result = super.fetch(url);
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  /**
   * store: {@code timed -> retry 3 x 1s -> timeout PT0.5S -> super},
   * at most 3 attempts, 2s of waiting, 3s500ms in all
   */
  @Override
  protected void store(String deadline, int... failure) throws InterruptedException {
    if (environment == null) {
      // The constructor of Client is still running.
      super.store(deadline, failure);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      storeRetried(deadline, failure);
    } catch (Throwable failure2) {
      STORE_TIMING.threw(failure2, start, environment);
      throw failure2;
    }
    STORE_TIMING.returned(start, environment);
  }

  private void storeRetried(String deadline, int[] failure) throws InterruptedException {
    Attempts attempts = null;
    while (true) {
      try {
        storeLimited(deadline, failure);
        return;
      } catch (Throwable failure2) {
        if (attempts == null) {
          attempts = STORE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure2)) {
          throw failure2;
        }
      }
    }
  }

  private void storeLimited(String deadline, int[] failure) throws InterruptedException {
    Deadline deadline2 = storeTimeout.begin();
    try {
      super.store(deadline, failure);
    } catch (Throwable failure2) {
      deadline2.threw(failure2);
      throw failure2;
    }
    deadline2.returned();
  }

  /**
   * all: {@code timeout 1m30s -> super}
   */
  @Override
  <T extends Exception> List<T> all(T result) throws T {
    if (allTimeout == null) {
      // The constructor of Client is still running.
      return super.<T>all(result);
    }
    Deadline deadline = allTimeout.begin();
    List<T> result2;
    try {
      result2 = super.<T>all(result);
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result2;
  }

  /**
   * count: {@code timeout 100ms -> timed -> super}
   */
  @Override
  long count() {
    if (countTimeout == null) {
      // The constructor of Client is still running.
      return super.count();
    }
    Deadline deadline = countTimeout.begin();
    long result;
    try {
      result = countTimed();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  private long countTimed() {
    long start = environment.ticker().getAsLong();
    long result;
    try {
      result = super.count();
    } catch (Throwable failure) {
      COUNT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    COUNT_TIMING.returned(start, environment);
    return result;
  }

  /**
   * fetchLater: {@code timeout 2s -> super}
   */
  @Override
  public CompletableFuture<String> fetchLater(String url) throws IOException {
    if (fetchLaterTimeout == null) {
      // The constructor of Client is still running.
      return super.fetchLater(url);
    }
    return fetchLaterTimeout.callAsync(
        () -> Objects.requireNonNull(super.fetchLater(url), "fetchLater() returned null"));
  }

  /**
   * countLater: {@code retry 3 x 1s -> timeout 1h -> super},
   * at most 3 attempts, 2s of waiting, 3h2s in all
   */
  @Override
  public CompletionStage<? extends Number> countLater(String... urls) {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.countLater(urls);
    }
    return AsyncRetry.of(COUNT_LATER_RETRY, environment, () -> countLaterLimited(urls));
  }

  private CompletionStage<? extends Number> countLaterLimited(String[] urls) {
    return countLaterTimeout.callAsync(
        () -> Objects.requireNonNull(super.countLater(urls), "countLater() returned null"));
  }

  /**
   * anything: {@code timeout 1s -> timed -> super}
   */
  @Override
  public CompletionStage anything() {
    if (anythingTimeout == null) {
      // The constructor of Client is still running.
      return super.anything();
    }
    return anythingTimeout.callAsync(() -> anythingTimed());
  }

  private CompletionStage anythingTimed() {
    long start = environment.ticker().getAsLong();
    CompletionStage result;
    try {
      result = Objects.requireNonNull(super.anything(), "anything() returned null");
    } catch (Throwable failure) {
      ANYTHING_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result,
        (value, failure) -> ANYTHING_TIMING.completed(failure, start, environment));
  }
}
