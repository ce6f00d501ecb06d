package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Early} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class EarlyDecorated extends Early {
  private static final SafeLogger LOGGER = SafeLogger.of(Early.class);

  private final Environment environment;

  private final Timing valueTiming;

  private final Logging valueLogging;

  private final RetryPolicy valueRetry;

  private final Cache<String> cachedCache;

  private final RetryPolicy countRetry;

  private final Timing countTiming;

  public EarlyDecorated() {
    this(Environment.system());
  }

  public EarlyDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Early.class, environment);
    this.valueTiming = Timing.of("value", settings).build();
    this.valueLogging = Logging.of("value", true, true, settings);
    this.valueRetry = RetryPolicy.of("value", settings).build();
    this.cachedCache = Cache.of("cached", settings).ttl(Duration.ofMinutes(5)).build();
    this.countRetry = RetryPolicy.of("count", settings).build();
    this.countTiming = Timing.of("count", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * value: {@code timed -> logged at debug -> retry 3 x 1s -> super}
   */
  @Override
  public String value(String key) {
    if (valueTiming == null) {
      // Left out by a setting, or the constructor of Early is still running.
      return valueLogged(key);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = valueLogged(key);
    } catch (Throwable failure) {
      valueTiming.threw(failure, start, environment);
      throw failure;
    }
    valueTiming.returned(start, environment);
    return result;
  }

  private String valueLogged(String key) {
    if (valueLogging == null) {
      // Left out by a setting, or the constructor of Early is still running.
      return valueRetried(key);
    }
    if (!LOGGER.isDebugEnabled()) {
      return valueRetried(key);
    }
    if (valueLogging.arguments()) {
      LOGGER.debug("value(key={})", key);
    } else {
      LOGGER.debug("value called");
    }
    String result;
    try {
      result = valueRetried(key);
    } catch (Throwable failure) {
      LOGGER.debug("value threw {}", failure);
      throw failure;
    }
    if (valueLogging.result()) {
      LOGGER.debug("value returned {}", result);
    } else {
      LOGGER.debug("value returned");
    }
    return result;
  }

  private String valueRetried(String key) {
    if (valueRetry == null) {
      // Left out by a setting, or the constructor of Early is still running.
      return super.value(key);
    }
    long start = valueRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.value(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = valueRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * cached: {@code cached 300s -> super}
   */
  @Override
  public String cached(String key) {
    if (cachedCache == null) {
      // Left out by a setting, or the constructor of Early is still running.
      return super.cached(key);
    }
    Computation<String> computation = cachedCache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.cached(key));
    }
    try {
      String result = super.cached(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * count: {@code retry 3 x 1s -> timed -> super}
   */
  @Override
  public int count() {
    if (countRetry == null) {
      // Left out by a setting, or the constructor of Early is still running.
      return countTimed();
    }
    long start = countRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return countTimed();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = countRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private int countTimed() {
    if (countTiming == null) {
      // Left out by a setting, or the constructor of Early is still running.
      return super.count();
    }
    long start = environment.ticker().getAsLong();
    int result;
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
   * Removes what {@code cached} keeps for these arguments.
   */
  public void invalidateCached(String key) {
    if (cachedCache != null) {
      cachedCache.invalidate(key);
    }
  }

  /**
   * Removes all that {@code cached} keeps.
   */
  public void invalidateAllCached() {
    if (cachedCache != null) {
      cachedCache.invalidateAll();
    }
  }
}
