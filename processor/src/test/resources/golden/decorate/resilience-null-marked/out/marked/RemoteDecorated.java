package marked;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Answers;
import dev.damask.generated.AsyncRetryWhen;
import dev.damask.generated.Attempts;
import dev.damask.generated.Breaker;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.Entrance;
import dev.damask.generated.Pace;
import dev.damask.generated.Places;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.TimeUp;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * {@link Remote} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class RemoteDecorated<T extends @Nullable Object> extends Remote<T> {
  private static final RetryPolicy ALL_RETRY = RetryPolicy.of(Remote.class, "all").build();

  private static final RetryPolicy STAGE_RETRY = RetryPolicy.of(Remote.class, "stage").build();

  private final Environment environment;

  private final Answers findFallback;

  private final Pace findRateLimit;

  private final Entrance findBulkhead;

  private final Breaker findBreaker;

  private final TimeLimit findTimeout;

  private final Breaker eachBreaker;

  private final Entrance eachBulkhead;

  private final Pace eachRateLimit;

  private final Answers findLaterFallback;

  private final Pace findLaterRateLimit;

  private final Entrance findLaterBulkhead;

  private final Breaker findLaterBreaker;

  private final TimeLimit findLaterTimeout;

  RemoteDecorated() {
    this(Environment.system());
  }

  RemoteDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.findFallback = Answers.of(Remote.class, "find", "none", environment).build();
    this.findRateLimit = Pace.of(Remote.class, "find", 10, Duration.ofSeconds(1), Duration.ZERO,
        1000, environment);
    this.findBulkhead = Entrance.of(Remote.class, "find", 2, Duration.ZERO, 1000, environment);
    this.findBreaker = Breaker.of(Remote.class, "find", environment).build();
    this.findTimeout = TimeLimit.of(Remote.class, "find", Duration.ofSeconds(2), environment);
    this.eachBreaker = Breaker.of(Remote.class, "each", environment).build();
    this.eachBulkhead = Entrance.of(Remote.class, "each", 2, Duration.ZERO, 1000, environment);
    this.eachRateLimit = Pace.of(Remote.class, "each", 10, Duration.ofSeconds(1), Duration.ZERO,
        1000, environment);
    this.findLaterFallback = Answers.of(Remote.class, "findLater", "later", environment).build();
    this.findLaterRateLimit = Pace.of(Remote.class, "findLater", 10, Duration.ofSeconds(1),
        Duration.ZERO, 1000, environment);
    this.findLaterBulkhead = Entrance.of(Remote.class, "findLater", 2, Duration.ZERO, 1000,
        environment);
    this.findLaterBreaker = Breaker.of(Remote.class, "findLater", environment).build();
    this.findLaterTimeout = TimeLimit.of(Remote.class, "findLater", Duration.ofSeconds(2),
        environment);
  }

  /**
   * find: {@code fallback none -> rate limit 10 per 1s -> bulkhead 2 -> circuit breaker 0.5 of 20 -> timeout 2s -> super}
   */
  @Override
  @Nullable String find(@Nullable String key) {
    if (findFallback == null) {
      // The constructor of Remote is still running.
      return super.find(key);
    }
    try {
      return findRateLimited(key);
    } catch (Throwable failure) {
      if (!findFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = none(key, failure);
        findFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        findFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  private @Nullable String findRateLimited(@Nullable String key) {
    findRateLimit.await();
    return findBulkheaded(key);
  }

  private @Nullable String findBulkheaded(@Nullable String key) {
    Places places = findBulkhead.enter();
    try {
      return findGuarded(key);
    } finally {
      places.leave();
    }
  }

  private @Nullable String findGuarded(@Nullable String key) {
    TimeUp timeUp = new TimeUp();
    long start = findBreaker.start();
    Admission call = findBreaker.admit();
    String result;
    try {
      result = findLimited(key, timeUp);
    } catch (Throwable failure) {
      findBreaker.threw(failure, call, start, timeUp);
      throw failure;
    }
    findBreaker.returned(call, start, timeUp);
    return result;
  }

  private @Nullable String findLimited(@Nullable String key, TimeUp timeUp) {
    Deadline deadline = findTimeout.begin(timeUp);
    String result;
    try {
      result = super.find(key);
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  /**
   * each: {@code circuit breaker 0.5 of 20 by tenant -> bulkhead 2 by tenant -> rate limit 10 per 1s by tenant -> super}
   */
  @Override
  T each(@Nullable String tenant, T value) {
    if (eachBreaker == null) {
      // The constructor of Remote is still running.
      return super.each(tenant, value);
    }
    long start = eachBreaker.start();
    Admission call = eachBreaker.admit(tenant);
    T result;
    try {
      result = eachBulkheaded(tenant, value);
    } catch (Throwable failure) {
      eachBreaker.threw(failure, call, start);
      throw failure;
    }
    eachBreaker.returned(call, start);
    return result;
  }

  private T eachBulkheaded(@Nullable String tenant, T value) {
    Places places = eachBulkhead.enter(tenant);
    try {
      return eachRateLimited(tenant, value);
    } finally {
      places.leave();
    }
  }

  private T eachRateLimited(@Nullable String tenant, T value) {
    eachRateLimit.await(tenant);
    return super.each(tenant, value);
  }

  /**
   * findLater: {@code fallback later -> rate limit 10 per 1s -> bulkhead 2 -> circuit breaker 0.5 of 20 -> timeout 2s -> super}
   */
  @Override
  CompletableFuture<@Nullable String> findLater(@Nullable String key) {
    if (findLaterFallback == null) {
      // The constructor of Remote is still running.
      return super.findLater(key);
    }
    return findLaterFallback.callAsync(() -> findLaterRateLimited(key), failure -> later(key));
  }

  private CompletableFuture<@Nullable String> findLaterRateLimited(@Nullable String key) {
    return findLaterRateLimit.callAsync(() -> findLaterBulkheaded(key));
  }

  private CompletableFuture<@Nullable String> findLaterBulkheaded(@Nullable String key) {
    return findLaterBulkhead.callAsync(() -> findLaterGuarded(key));
  }

  private CompletableFuture<@Nullable String> findLaterGuarded(@Nullable String key) {
    TimeUp timeUp = new TimeUp();
    return findLaterBreaker.callAsync(() -> findLaterLimited(key, timeUp), timeUp);
  }

  private CompletableFuture<@Nullable String> findLaterLimited(@Nullable String key,
      TimeUp timeUp) {
    return findLaterTimeout.callAsync(
        () -> Objects.requireNonNull(super.findLater(key), "findLater() returned null"), timeUp);
  }

  /**
   * all: {@code retry 3 x 1s, when isWorth, when result isMissing -> super}
   */
  @Override
  @Nullable List<@Nullable T> all(List<? extends @Nullable T> some) {
    if (environment == null) {
      // The constructor of Remote is still running.
      return super.all(some);
    }
    Attempts attempts = null;
    while (true) {
      List<@Nullable T> result;
      try {
        result = super.all(some);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ALL_RETRY.attempts(environment);
        }
        if (!attempts.again(failure, it -> isWorth((Exception) it))) {
          throw failure;
        }
        continue;
      }
      try {
        if (!isMissing(result)) {
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
        return result;
      }
    }
  }

  /**
   * stage: {@code retry 3 x 1s, when result isNone -> super}
   */
  @Override
  CompletionStage<T> stage(T value) {
    if (environment == null) {
      // The constructor of Remote is still running.
      return super.stage(value);
    }
    return AsyncRetryWhen.of(STAGE_RETRY, environment, failure -> true, value2 -> isNone(value2),
        () -> Objects.requireNonNull(super.stage(value), "stage() returned null"));
  }

  /**
   * The circuit of {@code find}.
   */
  Circuit findCircuit() {
    return findBreaker.circuit();
  }

  /**
   * The circuit of {@code each} for these arguments.
   */
  Circuit eachCircuit(@Nullable String tenant) {
    return eachBreaker.circuit(tenant);
  }

  /**
   * The circuit of {@code findLater}.
   */
  Circuit findLaterCircuit() {
    return findLaterBreaker.circuit();
  }
}
