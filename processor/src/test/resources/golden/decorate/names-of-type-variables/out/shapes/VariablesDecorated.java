package shapes;

import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Variables} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "hiding"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class VariablesDecorated<Environment, String, Override> extends Variables<Environment, String, Override> {
  private static final SafeLogger LOGGER = SafeLogger.of(Variables.class);

  private final dev.damask.Environment environment;

  private final Timing loadTiming;

  private final Logging loadLogging;

  private final RetryPolicy retryRetry;

  private final Cache<Environment> retryCache;

  public VariablesDecorated(Environment environment) {
    this(environment, dev.damask.Environment.system());
  }

  public VariablesDecorated(Environment environment, dev.damask.Environment environment2) {
    super(environment);
    this.environment = Objects.requireNonNull(environment2, "environment");
    WrapperSettings settings = WrapperSettings.of(Variables.class, environment2);
    this.loadTiming = Timing.of("load", settings).build();
    this.loadLogging = Logging.of("load", true, true, settings);
    this.retryRetry = RetryPolicy.of("retry", settings).build();
    this.retryCache = Cache.of("retry", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * load: {@code timed -> logged at debug -> super}
   */
  @java.lang.Override
  public <Logger, Object> String load(Logger logger, Override override, Object object) {
    if (loadTiming == null) {
      // Left out by a setting, or the constructor of Variables is still running.
      return this.<Logger, Object>loadLogged(logger, override, object);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = this.<Logger, Object>loadLogged(logger, override, object);
    } catch (Throwable failure) {
      loadTiming.threw(failure, start, environment);
      throw failure;
    }
    loadTiming.returned(start, environment);
    return result;
  }

  private <Logger, Object> String loadLogged(Logger logger, Override override, Object object) {
    if (loadLogging == null) {
      // Left out by a setting, or the constructor of Variables is still running.
      return super.<Logger, Object>load(logger, override, object);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<Logger, Object>load(logger, override, object);
    }
    if (loadLogging.arguments()) {
      LOGGER.debug("load(logger={}, override={}, object={})", logger, override, object);
    } else {
      LOGGER.debug("load called");
    }
    String result;
    try {
      result = super.<Logger, Object>load(logger, override, object);
    } catch (Throwable failure) {
      LOGGER.debug("load threw {}", failure);
      throw failure;
    }
    if (loadLogging.result()) {
      LOGGER.debug("load returned {}", result);
    } else {
      LOGGER.debug("load returned");
    }
    return result;
  }

  /**
   * retry: {@code retry 3 x 1s -> cached 300s -> super}
   */
  @java.lang.Override
  public <Throwable, RetryPolicy, Duration> Environment retry(Throwable failure, Duration wait) {
    if (retryRetry == null) {
      // Left out by a setting, or the constructor of Variables is still running.
      return this.<Throwable, RetryPolicy, Duration>retryCached(failure, wait);
    }
    long start = retryRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return this.<Throwable, RetryPolicy, Duration>retryCached(failure, wait);
      } catch (java.lang.Throwable failure2) {
        if (attempts == null) {
          attempts = retryRetry.attempts(environment, start);
        }
        if (!attempts.again(failure2)) {
          throw failure2;
        }
      }
    }
  }

  private <Throwable, RetryPolicy, Duration> Environment retryCached(Throwable failure,
      Duration wait) {
    if (retryCache == null) {
      // Left out by a setting, or the constructor of Variables is still running.
      return super.<Throwable, RetryPolicy, Duration>retry(failure, wait);
    }
    Computation<Environment> computation = retryCache.get(new RetryKey(Snapshot.of(failure),
        Snapshot.of(wait)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.<Throwable, RetryPolicy, Duration>retry(failure, wait));
    }
    try {
      Environment result = super.<Throwable, RetryPolicy, Duration>retry(failure, wait);
      computation.complete(result);
      return result;
    } catch (java.lang.Throwable failure2) {
      if (computation.answers(failure2)) {
        return computation.join();
      }
      throw failure2;
    }
  }

  /**
   * Removes what {@code retry} keeps for these arguments.
   */
  public <Throwable, Duration> void invalidateRetry(Throwable failure, Duration wait) {
    if (retryCache != null) {
      retryCache.invalidate(new RetryKey(Snapshot.of(failure), Snapshot.of(wait)));
    }
  }

  /**
   * Removes all that {@code retry} keeps.
   */
  public void invalidateAllRetry() {
    if (retryCache != null) {
      retryCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record RetryKey(Object failure, Object wait2) {
  }
}
