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
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final TimeLimit fetchTimeout;

  private final Timing storeTiming;

  private final RetryPolicy storeRetry;

  private final TimeLimit storeTimeout;

  private final TimeLimit allTimeout;

  private final TimeLimit countTimeout;

  private final Timing countTiming;

  private final TimeLimit fetchLaterTimeout;

  private final RetryPolicy countLaterRetry;

  private final TimeLimit countLaterTimeout;

  private final TimeLimit anythingTimeout;

  private final Timing anythingTiming;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.fetchTimeout = TimeLimit.of("fetch", Duration.ofSeconds(2), settings);
    this.storeTiming = Timing.of("store", settings).build();
    this.storeRetry = RetryPolicy.of("store", settings).build();
    this.storeTimeout = TimeLimit.of("store", Duration.ofMillis(500), settings);
    this.allTimeout = TimeLimit.of("all", Duration.ofSeconds(90), settings);
    this.countTimeout = TimeLimit.of("count", Duration.ofMillis(100), settings);
    this.countTiming = Timing.of("count", settings).build();
    this.fetchLaterTimeout = TimeLimit.of("fetchLater", Duration.ofSeconds(2), settings);
    this.countLaterRetry = RetryPolicy.of("countLater", settings).build();
    this.countLaterTimeout = TimeLimit.of("countLater", Duration.ofHours(1), settings);
    this.anythingTimeout = TimeLimit.of("anything", Duration.ofSeconds(1), settings);
    this.anythingTiming = Timing.of("anything", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code timeout 2s -> super}
   */
  @Override
  public String fetch(String url) throws IOException {
    if (fetchTimeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
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
    if (storeTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      storeRetried(deadline, failure);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      storeRetried(deadline, failure);
    } catch (Throwable failure2) {
      storeTiming.threw(failure2, start, environment);
      throw failure2;
    }
    storeTiming.returned(start, environment);
  }

  private void storeRetried(String deadline, int[] failure) throws InterruptedException {
    if (storeRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      storeLimited(deadline, failure);
      return;
    }
    long start = storeRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        storeLimited(deadline, failure);
        return;
      } catch (Throwable failure2) {
        if (attempts == null) {
          attempts = storeRetry.attempts(environment, start);
        }
        if (!attempts.again(failure2)) {
          throw failure2;
        }
      }
    }
  }

  private void storeLimited(String deadline, int[] failure) throws InterruptedException {
    if (storeTimeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.store(deadline, failure);
      return;
    }
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
      // Left out by a setting, or the constructor of Client is still running.
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
      // Left out by a setting, or the constructor of Client is still running.
      return countTimed();
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
    if (countTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.count();
    }
    long start = environment.ticker().getAsLong();
    long result;
    try {
      result = super.count();
    } catch (Throwable failure) {
      countTiming.threw(failure, start, environment);
      throw failure;
    }
    countTiming.returned(start, environment);
    return result;
  }

  /**
   * fetchLater: {@code timeout 2s -> super}
   */
  @Override
  public CompletableFuture<String> fetchLater(String url) throws IOException {
    if (fetchLaterTimeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
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
    if (countLaterRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return countLaterLimited(urls);
    }
    return AsyncRetry.of(countLaterRetry, environment, () -> countLaterLimited(urls));
  }

  private CompletionStage<? extends Number> countLaterLimited(String[] urls) {
    if (countLaterTimeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return Objects.requireNonNull(super.countLater(urls), "countLater() returned null");
    }
    return countLaterTimeout.callAsync(
        () -> Objects.requireNonNull(super.countLater(urls), "countLater() returned null"));
  }

  /**
   * anything: {@code timeout 1s -> timed -> super}
   */
  @Override
  public CompletionStage anything() {
    if (anythingTimeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return anythingTimed();
    }
    return anythingTimeout.<Object>callAsync(() -> anythingTimed());
  }

  private CompletionStage anythingTimed() {
    if (anythingTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return Objects.requireNonNull(super.anything(), "anything() returned null");
    }
    long start = environment.ticker().getAsLong();
    CompletionStage result;
    try {
      result = Objects.requireNonNull(super.anything(), "anything() returned null");
    } catch (Throwable failure) {
      anythingTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, anythingTiming.completion(start));
  }
}
