package shapes;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Answers;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.AsyncRetryWhen;
import dev.damask.generated.Breaker;
import dev.damask.generated.Circuits;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Logging;
import dev.damask.generated.Pace;
import dev.damask.generated.Relay;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.AsyncScope;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * {@link RawFutures} with the decorators of its methods.
 */
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class RawFuturesDecorated extends RawFutures {
  private static final SafeLogger LOGGER = SafeLogger.of(RawFutures.class);

  private final Environment environment;

  private final Timing limitedTiming;

  private final Logging limitedLogging;

  private final TimeLimit limitedTimeout;

  private final Breaker guardedBreaker;

  private final Entrance guardedBulkhead;

  private final Pace guardedRateLimit;

  private final RetryPolicy retriedRetry;

  private final RetryPolicy askedRetry;

  private final Answers answeredFallback;

  private final AsyncCache keptCache;

  private final AsyncCache keptWithoutKeyCache;

  private final boolean forgottenEvicts;

  private final boolean forgottenWithin;

  public RawFuturesDecorated() {
    this(Environment.system());
  }

  public RawFuturesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(RawFutures.class, environment);
    this.limitedTiming = Timing.of("limited", settings).build();
    this.limitedLogging = Logging.of("limited", true, true, settings);
    this.limitedTimeout = TimeLimit.of("limited", Duration.ofSeconds(1), settings);
    this.guardedBreaker = Breaker.of("guarded", settings).build();
    this.guardedBulkhead = Entrance.of("guarded", 2, settings).build();
    this.guardedRateLimit = Pace.of("guarded", 3, settings).keyed().build();
    this.retriedRetry = RetryPolicy.of("retried", settings).fallback("limited").build();
    this.askedRetry = RetryPolicy.of("asked", settings).build();
    this.answeredFallback = Answers.of("answered", "limited", settings).build();
    this.keptCache = AsyncCache.of("kept", settings).ttl(Duration.ofMinutes(5)).buildAsync();
    this.keptWithoutKeyCache = AsyncCache.of("keptWithoutKey", settings).ttl(Duration.ofMinutes(5))
        .keyless().buildAsync();
    this.forgottenEvicts = settings.has("forgotten", "evicts");
    this.forgottenWithin = settings.has("forgotten", "within");
    settings.warnOfUnknown();
  }

  /**
   * limited: {@code timed -> logged at debug -> timeout 1s -> super}
   */
  @Override
  public CompletableFuture limited(String id) {
    if (limitedTiming == null) {
      // Left out by a setting, or the constructor of RawFutures is still running.
      return limitedLogged(id);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture result;
    try {
      result = limitedLogged(id);
    } catch (Throwable failure) {
      limitedTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, limitedTiming.completion(start));
  }

  private CompletableFuture limitedLogged(String id) {
    if (limitedLogging == null) {
      // Left out by a setting, or the constructor of RawFutures is still running.
      return limitedLimited(id);
    }
    if (!LOGGER.isDebugEnabled()) {
      return limitedLimited(id);
    }
    if (limitedLogging.arguments()) {
      LOGGER.debug("limited(id={})", id);
    } else {
      LOGGER.debug("limited called");
    }
    CompletableFuture result;
    try {
      result = limitedLimited(id);
    } catch (Throwable failure) {
      LOGGER.debug("limited threw {}", failure);
      throw failure;
    }
    boolean showsResult = limitedLogging.result();
    return Relay.of(result, (value, failure) -> {
      if (failure != null) {
        LOGGER.debug("limited threw {}", failure);
        return;
      }
      if (showsResult) {
        LOGGER.debug("limited returned {}", value);
      } else {
        LOGGER.debug("limited returned");
      }
    });
  }

  private CompletableFuture limitedLimited(String id) {
    if (limitedTimeout == null) {
      // Left out by a setting, or the constructor of RawFutures is still running.
      return Objects.requireNonNull(super.limited(id), "limited() returned null");
    }
    return limitedTimeout.<Object>callAsync(
        () -> Objects.requireNonNull(super.limited(id), "limited() returned null"));
  }

  /**
   * guarded: {@code circuit breaker 0.5 of 20 -> bulkhead 2
   * -> rate limit 3 per 1s by id -> super}
   */
  @Override
  public CompletionStage guarded(String id) {
    if (guardedBreaker == null) {
      // Left out by a setting, or the constructor of RawFutures is still running.
      return guardedBulkheaded(id);
    }
    return guardedBreaker.<Object>callAsync(() -> guardedBulkheaded(id));
  }

  private CompletionStage guardedBulkheaded(String id) {
    if (guardedBulkhead == null) {
      // Left out by a setting, or the constructor of RawFutures is still running.
      return guardedRateLimited(id);
    }
    return guardedBulkhead.<Object>callAsync(() -> guardedRateLimited(id));
  }

  private CompletionStage guardedRateLimited(String id) {
    if (guardedRateLimit == null) {
      // Left out by a setting, or the constructor of RawFutures is still running.
      return Objects.requireNonNull(super.guarded(id), "guarded() returned null");
    }
    return guardedRateLimit.<Object>callAsync(id,
        () -> Objects.requireNonNull(super.guarded(id), "guarded() returned null"));
  }

  /**
   * retried: {@code retry 3 x 1s, else limited -> super}
   */
  @Override
  public CompletableFuture retried(String id) {
    if (retriedRetry == null) {
      // Left out by a setting, or the constructor of RawFutures is still running.
      return super.retried(id);
    }
    return AsyncRetry.<Object>of(retriedRetry, environment,
        () -> Objects.requireNonNull(super.retried(id), "retried() returned null"),
        failure -> limited(id));
  }

  /**
   * asked: {@code retry 3 x 1s, when isTransient, when result isBusy -> super}
   */
  @Override
  public CompletableFuture asked(String id) {
    if (askedRetry == null) {
      // Left out by a setting, or the constructor of RawFutures is still running.
      return super.asked(id);
    }
    return AsyncRetryWhen.<Object>of(askedRetry, environment,
        failure -> isTransient((Exception) failure), value -> isBusy(value),
        () -> Objects.requireNonNull(super.asked(id), "asked() returned null"));
  }

  /**
   * answered: {@code fallback limited -> super}
   */
  @Override
  public CompletableFuture answered(String id) {
    if (answeredFallback == null) {
      // Left out by a setting, or the constructor of RawFutures is still running.
      return super.answered(id);
    }
    return answeredFallback.<Object>callAsync(
        () -> Objects.requireNonNull(super.answered(id), "answered() returned null"),
        failure -> limited(id));
  }

  /**
   * kept: {@code cached 300s, unless isBusy -> super}
   */
  @Override
  public CompletionStage kept(String id) {
    if (keptCache == null) {
      // Left out by a setting, or the constructor of RawFutures is still running.
      return super.kept(id);
    }
    return keptCache.<Object>get(id,
        () -> Objects.requireNonNull(super.kept(id), "kept() returned null"),
        value -> isBusy(value));
  }

  /**
   * keptWithoutKey: {@code cached 300s -> super}
   */
  @Override
  public CompletionStage keptWithoutKey() {
    if (keptWithoutKeyCache == null) {
      // Left out by a setting, or the constructor of RawFutures is still running.
      return super.keptWithoutKey();
    }
    return keptWithoutKeyCache.<Object>get(
        () -> Objects.requireNonNull(super.keptWithoutKey(), "keptWithoutKey() returned null"));
  }

  /**
   * forgotten: {@code evicts from kept -> within scope -> super}
   */
  @Override
  public CompletionStage forgotten(String id) {
    if (!forgottenEvicts) {
      // Left out by a setting, or the constructor of RawFutures is still running.
      return forgottenWithin(id);
    }
    CompletionStage result = forgottenWithin(id);
    return Relay.of(result, (value, failure) -> {
      if (failure == null) {
        if (keptCache != null) {
          keptCache.invalidate(id);
        }
      }
    });
  }

  private CompletionStage forgottenWithin(String id) {
    if (!forgottenWithin) {
      // Left out by a setting, or the constructor of RawFutures is still running.
      return Objects.requireNonNull(super.forgotten(id), "forgotten() returned null");
    }
    return AsyncScope.using(Objects.requireNonNull(scope(), "scope() returned null"),
        resource -> Objects.requireNonNull(super.forgotten(id), "forgotten() returned null"));
  }

  /**
   * The circuit of {@code guarded}.
   */
  public Circuit guardedCircuit() {
    return Circuits.of(guardedBreaker);
  }

  /**
   * Removes what {@code kept} keeps for these arguments.
   */
  public void invalidateKept(String id) {
    if (keptCache != null) {
      keptCache.invalidate(id);
    }
  }

  /**
   * Removes all that {@code kept} keeps.
   */
  public void invalidateAllKept() {
    if (keptCache != null) {
      keptCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code keptWithoutKey} keeps for these arguments.
   */
  public void invalidateKeptWithoutKey() {
    if (keptWithoutKeyCache != null) {
      keptWithoutKeyCache.invalidate();
    }
  }

  /**
   * Removes all that {@code keptWithoutKey} keeps.
   */
  public void invalidateAllKeptWithoutKey() {
    if (keptWithoutKeyCache != null) {
      keptWithoutKeyCache.invalidateAll();
    }
  }
}
