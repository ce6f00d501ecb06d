package p;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetryWhen;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
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
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated<C> extends Client<C> {
  private static final RetryPolicy FETCH_RETRY = RetryPolicy.of(Client.class, "fetch")
      .on(IOException.class).build();

  private static final Timing COUNT_TIMING = new Timing(Client.class, "count");

  private static final RetryPolicy COUNT_RETRY = RetryPolicy.of(Client.class, "count")
      .maxDuration(Duration.ofMinutes(1)).build();

  private static final RetryPolicy ALL_RETRY = RetryPolicy.of(Client.class, "all")
      .fallback("instead").build();

  private static final RetryPolicy STORE_RETRY = RetryPolicy.of(Client.class, "store").build();

  private static final RetryPolicy FETCH_LATER_RETRY = RetryPolicy.of(Client.class, "fetchLater")
      .fallback("none").build();

  private static final RetryPolicy COUNT_LATER_RETRY = RetryPolicy.of(Client.class, "countLater")
      .build();

  private static final RetryPolicy LATER_RETRY = RetryPolicy.of(Client.class, "later")
      .fallback("noneLater").build();

  private final Environment environment;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * fetch: {@code retry 3 x 1s, when isTransient -> super}
   */
  @Override
  public String fetch(String url) throws IOException {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.fetch(url);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.fetch(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FETCH_RETRY.attempts(environment);
        }
        if (!attempts.again(failure, it -> isTransient((IOException) it))) {
          throw failure;
        }
      }
    }
  }

  /**
   * count: {@code timed -> retry 3 x 1s, when result isBusy -> super}
   */
  @Override
  public int count(String result, long it) throws InterruptedException {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.count(result, it);
    }
    long start = environment.ticker().getAsLong();
    int result2;
    try {
      result2 = countRetried(result, it);
    } catch (Throwable failure) {
      COUNT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    COUNT_TIMING.returned(start, environment);
    return result2;
  }

  private int countRetried(String result, long it) throws InterruptedException {
    long start = environment.ticker().getAsLong();
    Attempts attempts = null;
    while (true) {
      int result2;
      try {
        result2 = super.count(result, it);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = COUNT_RETRY.attempts(environment, start);
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
        attempts = COUNT_RETRY.attempts(environment, start);
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
    if (environment == null) {
      // The constructor of Client is still running.
      return super.<T>all(value);
    }
    Attempts attempts = null;
    while (true) {
      List<T> result;
      try {
        result = super.<T>all(value);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ALL_RETRY.attempts(environment);
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
        attempts = ALL_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Client is still running.
      super.store(value);
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.store(value);
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = STORE_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Client is still running.
      return super.fetchLater(url);
    }
    return AsyncRetryWhen.of(FETCH_LATER_RETRY, environment, failure -> isAny(failure),
        value -> false,
        () -> Objects.requireNonNull(super.fetchLater(url), "fetchLater() returned null"),
        failure -> none(url, failure));
  }

  /**
   * countLater: {@code retry 3 x 1s, when result isSmall -> super}
   */
  @Override
  public CompletionStage<? extends Number> countLater(String... value) {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.countLater(value);
    }
    return AsyncRetryWhen.of(COUNT_LATER_RETRY, environment, failure -> true,
        value2 -> isSmall(value2),
        () -> Objects.requireNonNull(super.countLater(value), "countLater() returned null"));
  }

  /**
   * later: {@code retry 3 x 1s, when isAny, when result isIt, else noneLater -> super}
   */
  @Override
  public CompletionStage<C> later() {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.later();
    }
    return AsyncRetryWhen.of(LATER_RETRY, environment, failure -> isAny(failure),
        value -> isIt(value), () -> Objects.requireNonNull(super.later(), "later() returned null"),
        () -> noneLater());
  }
}
