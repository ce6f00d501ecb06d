package marked;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Answers;
import dev.damask.generated.AsyncRetryWhen;
import dev.damask.generated.Attempts;
import dev.damask.generated.Breaker;
import dev.damask.generated.Circuits;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.Entrance;
import dev.damask.generated.Pace;
import dev.damask.generated.Places;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.TimeUp;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final @Nullable Answers findFallback;

  private final @Nullable Pace findRateLimit;

  private final @Nullable Entrance findBulkhead;

  private final @Nullable Breaker findBreaker;

  private final @Nullable TimeLimit findTimeout;

  private final @Nullable Breaker eachBreaker;

  private final @Nullable Entrance eachBulkhead;

  private final @Nullable Pace eachRateLimit;

  private final @Nullable Answers findLaterFallback;

  private final @Nullable Pace findLaterRateLimit;

  private final @Nullable Entrance findLaterBulkhead;

  private final @Nullable Breaker findLaterBreaker;

  private final @Nullable TimeLimit findLaterTimeout;

  private final @Nullable RetryPolicy allRetry;

  private final @Nullable RetryPolicy stageRetry;

  RemoteDecorated() {
    this(Environment.system());
  }

  RemoteDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Remote.class, environment);
    this.findFallback = Answers.of("find", "none", settings).build();
    this.findRateLimit = Pace.of("find", 10, settings).build();
    this.findBulkhead = Entrance.of("find", 2, settings).build();
    this.findBreaker = Breaker.of("find", settings).build();
    this.findTimeout = TimeLimit.of("find", Duration.ofSeconds(2), settings);
    this.eachBreaker = Breaker.of("each", settings).keyed().build();
    this.eachBulkhead = Entrance.of("each", 2, settings).keyed().build();
    this.eachRateLimit = Pace.of("each", 10, settings).keyed().build();
    this.findLaterFallback = Answers.of("findLater", "later", settings).build();
    this.findLaterRateLimit = Pace.of("findLater", 10, settings).build();
    this.findLaterBulkhead = Entrance.of("findLater", 2, settings).build();
    this.findLaterBreaker = Breaker.of("findLater", settings).build();
    this.findLaterTimeout = TimeLimit.of("findLater", Duration.ofSeconds(2), settings);
    this.allRetry = RetryPolicy.of("all", settings).build();
    this.stageRetry = RetryPolicy.of("stage", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * find: {@code fallback none -> rate limit 10 per 1s -> bulkhead 2
   * -> circuit breaker 0.5 of 20 -> timeout 2s -> super}
   */
  @Override
  @Nullable String find(@Nullable String key) {
    if (findFallback == null) {
      // Left out by a setting, or the constructor of Remote is still running.
      return findRateLimited(key);
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
    if (findRateLimit == null) {
      // Left out by a setting, or the constructor of Remote is still running.
      return findBulkheaded(key);
    }
    findRateLimit.await();
    return findBulkheaded(key);
  }

  private @Nullable String findBulkheaded(@Nullable String key) {
    if (findBulkhead == null) {
      // Left out by a setting, or the constructor of Remote is still running.
      return findGuarded(key);
    }
    Places places = findBulkhead.enter();
    try {
      return findGuarded(key);
    } finally {
      places.leave();
    }
  }

  private @Nullable String findGuarded(@Nullable String key) {
    TimeUp timeUp = new TimeUp();
    if (findBreaker == null) {
      // Left out by a setting, or the constructor of Remote is still running.
      return findLimited(key, timeUp);
    }
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
    if (findTimeout == null) {
      // Left out by a setting, or the constructor of Remote is still running.
      return super.find(key);
    }
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
   * each: {@code circuit breaker 0.5 of 20 by tenant -> bulkhead 2 by tenant
   * -> rate limit 10 per 1s by tenant -> super}
   */
  @Override
  T each(@Nullable String tenant, T value) {
    if (eachBreaker == null) {
      // Left out by a setting, or the constructor of Remote is still running.
      return eachBulkheaded(tenant, value);
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
    if (eachBulkhead == null) {
      // Left out by a setting, or the constructor of Remote is still running.
      return eachRateLimited(tenant, value);
    }
    Places places = eachBulkhead.enter(tenant);
    try {
      return eachRateLimited(tenant, value);
    } finally {
      places.leave();
    }
  }

  private T eachRateLimited(@Nullable String tenant, T value) {
    if (eachRateLimit == null) {
      // Left out by a setting, or the constructor of Remote is still running.
      return super.each(tenant, value);
    }
    eachRateLimit.await(tenant);
    return super.each(tenant, value);
  }

  /**
   * findLater: {@code fallback later -> rate limit 10 per 1s -> bulkhead 2
   * -> circuit breaker 0.5 of 20 -> timeout 2s -> super}
   */
  @Override
  CompletableFuture<@Nullable String> findLater(@Nullable String key) {
    if (findLaterFallback == null) {
      // Left out by a setting, or the constructor of Remote is still running.
      return findLaterRateLimited(key);
    }
    return findLaterFallback.callAsync(() -> findLaterRateLimited(key), failure -> later(key));
  }

  private CompletableFuture<@Nullable String> findLaterRateLimited(@Nullable String key) {
    if (findLaterRateLimit == null) {
      // Left out by a setting, or the constructor of Remote is still running.
      return findLaterBulkheaded(key);
    }
    return findLaterRateLimit.callAsync(() -> findLaterBulkheaded(key));
  }

  private CompletableFuture<@Nullable String> findLaterBulkheaded(@Nullable String key) {
    if (findLaterBulkhead == null) {
      // Left out by a setting, or the constructor of Remote is still running.
      return findLaterGuarded(key);
    }
    return findLaterBulkhead.callAsync(() -> findLaterGuarded(key));
  }

  private CompletableFuture<@Nullable String> findLaterGuarded(@Nullable String key) {
    TimeUp timeUp = new TimeUp();
    if (findLaterBreaker == null) {
      // Left out by a setting, or the constructor of Remote is still running.
      return findLaterLimited(key, timeUp);
    }
    return findLaterBreaker.callAsync(() -> findLaterLimited(key, timeUp), timeUp);
  }

  private CompletableFuture<@Nullable String> findLaterLimited(@Nullable String key,
      TimeUp timeUp) {
    if (findLaterTimeout == null) {
      // Left out by a setting, or the constructor of Remote is still running.
      return Objects.requireNonNull(super.findLater(key), "findLater() returned null");
    }
    return findLaterTimeout.callAsync(
        () -> Objects.requireNonNull(super.findLater(key), "findLater() returned null"), timeUp);
  }

  /**
   * all: {@code retry 3 x 1s, when isWorth, when result isMissing -> super}
   */
  @Override
  @Nullable List<@Nullable String> all(List<@Nullable String> some) {
    if (allRetry == null) {
      // Left out by a setting, or the constructor of Remote is still running.
      return super.all(some);
    }
    long start = allRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      List<@Nullable String> result;
      try {
        result = super.all(some);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = allRetry.attempts(environment, start);
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
        attempts = allRetry.attempts(environment, start);
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
    if (stageRetry == null) {
      // Left out by a setting, or the constructor of Remote is still running.
      return super.stage(value);
    }
    return AsyncRetryWhen.of(stageRetry, environment, failure -> true, value2 -> isNone(value2),
        () -> Objects.requireNonNull(super.stage(value), "stage() returned null"));
  }

  /**
   * The circuit of {@code find}.
   */
  Circuit findCircuit() {
    return Circuits.of(findBreaker);
  }

  /**
   * The circuit of {@code each} for these arguments.
   */
  Circuit eachCircuit(@Nullable String tenant) {
    return Circuits.of(eachBreaker, tenant);
  }

  /**
   * The circuit of {@code findLater}.
   */
  Circuit findLaterCircuit() {
    return Circuits.of(findLaterBreaker);
  }
}
