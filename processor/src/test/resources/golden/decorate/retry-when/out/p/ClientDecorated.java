package p;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetryWhen;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
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
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated<C> extends Client<C> {
  private final Environment environment;

  private final RetryPolicy fetchRetry;

  private final Timing countTiming;

  private final RetryPolicy countRetry;

  private final RetryPolicy allRetry;

  private final RetryPolicy storeRetry;

  private final RetryPolicy fetchLaterRetry;

  private final RetryPolicy countLaterRetry;

  private final RetryPolicy laterRetry;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.fetchRetry = RetryPolicy.of("fetch", settings).on(IOException.class).build();
    this.countTiming = Timing.of("count", settings).build();
    this.countRetry = RetryPolicy.of("count", settings).maxDuration(Duration.ofMinutes(1)).build();
    this.allRetry = RetryPolicy.of("all", settings).fallback("instead").build();
    this.storeRetry = RetryPolicy.of("store", settings).build();
    this.fetchLaterRetry = RetryPolicy.of("fetchLater", settings).fallback("none").build();
    this.countLaterRetry = RetryPolicy.of("countLater", settings).build();
    this.laterRetry = RetryPolicy.of("later", settings).fallback("noneLater").build();
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code retry 3 x 1s, on IOException, when isTransient -> super}
   */
  @Override
  public String fetch(String url) throws IOException {
    if (fetchRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.fetch(url);
    }
    long start = fetchRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.fetch(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fetchRetry.attempts(environment, start);
        }
        if (!attempts.again(failure, it -> isTransient((IOException) it))) {
          throw failure;
        }
      }
    }
  }

  /**
   * count: {@code timed -> retry 3 x 1s, for at most 1m, when result isBusy -> super}
   */
  @Override
  public int count(String result, long it) throws InterruptedException {
    if (countTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return countRetried(result, it);
    }
    long start = environment.ticker().getAsLong();
    int result2;
    try {
      result2 = countRetried(result, it);
    } catch (Throwable failure) {
      countTiming.threw(failure, start, environment);
      throw failure;
    }
    countTiming.returned(start, environment);
    return result2;
  }

  private int countRetried(String result, long it) throws InterruptedException {
    if (countRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.count(result, it);
    }
    long start = countRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      int result2;
      try {
        result2 = super.count(result, it);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = countRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
        continue;
      }
      try {
        if (!isBusy(result2)) {
          return result2;
        }
      } catch (Throwable thrown) {
        Attempts.ended(attempts, thrown);
        throw thrown;
      }
      if (attempts == null) {
        attempts = countRetry.attempts(environment, start);
      }
      if (!attempts.again()) {
        return result2;
      }
    }
  }

  /**
   * all: {@code retry 3 x 1s, when isAny, when result isEmpty, else instead -> super}
   */
  @Override
  public <T extends Comparable<T>> List<T> all(T value) {
    if (allRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.<T>all(value);
    }
    long start = allRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      List<T> result;
      try {
        result = super.<T>all(value);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = allRetry.attempts(environment, start);
        }
        if (!attempts.again(failure, it -> isAny(it))) {
          if (attempts.exhausted()) {
            try {
              List<T> answer = this.<T>instead(value);
              attempts.answered(failure);
              return answer;
            } catch (Throwable thrown) {
              attempts.unanswered(failure, thrown);
              throw thrown;
            }
          }
          throw failure;
        }
        continue;
      }
      try {
        if (!isEmpty(result)) {
          return result;
        }
      } catch (Throwable thrown) {
        Attempts.ended(attempts, thrown);
        throw thrown;
      }
      if (attempts == null) {
        attempts = allRetry.attempts(environment, start);
      }
      if (!attempts.again()) {
        if (attempts.exhausted()) {
          try {
            List<T> answer = this.<T>instead(value);
            attempts.answered();
            return answer;
          } catch (Throwable thrown) {
            Attempts.ended(attempts, thrown);
            throw thrown;
          }
        }
        return result;
      }
    }
  }

  /**
   * store: {@code retry 3 x 1s, when isAny -> super}
   */
  @Override
  public void store(C value) {
    if (storeRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.store(value);
      return;
    }
    long start = storeRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.store(value);
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = storeRetry.attempts(environment, start);
        }
        if (!attempts.again(failure, it -> isAny(it))) {
          throw failure;
        }
      }
    }
  }

  /**
   * fetchLater: {@code retry 3 x 1s, when isAny, else none -> super}
   */
  @Override
  public CompletableFuture<String> fetchLater(String url) {
    if (fetchLaterRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.fetchLater(url);
    }
    return AsyncRetryWhen.of(fetchLaterRetry, environment, failure -> isAny(failure),
        value -> false,
        () -> Objects.requireNonNull(super.fetchLater(url), "fetchLater() returned null"),
        failure -> none(url, failure));
  }

  /**
   * countLater: {@code retry 3 x 1s, when result isSmall -> super}
   */
  @Override
  public CompletionStage<? extends Number> countLater(String... value) {
    if (countLaterRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.countLater(value);
    }
    return AsyncRetryWhen.of(countLaterRetry, environment, failure -> true,
        value2 -> isSmall(value2),
        () -> Objects.requireNonNull(super.countLater(value), "countLater() returned null"));
  }

  /**
   * later: {@code retry 3 x 1s, when isAny, when result isIt, else noneLater -> super}
   */
  @Override
  public CompletionStage<C> later() {
    if (laterRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.later();
    }
    return AsyncRetryWhen.of(laterRetry, environment, failure -> isAny(failure),
        value -> isIt(value), () -> Objects.requireNonNull(super.later(), "later() returned null"),
        () -> noneLater());
  }
}
