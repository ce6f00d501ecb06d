package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Early} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class EarlyDecorated extends Early {
  private static final Timing VALUE_TIMING = new Timing(Early.class, "value");

  private static final SafeLogger LOGGER = SafeLogger.of(Early.class);

  private static final RetryPolicy VALUE_RETRY = RetryPolicy.of(Early.class, "value").build();

  private static final RetryPolicy COUNT_RETRY = RetryPolicy.of(Early.class, "count").build();

  private static final Timing COUNT_TIMING = new Timing(Early.class, "count");

  private final Environment environment;

  private final Cache<String> cachedCache;

  public EarlyDecorated() {
    this(Environment.system());
  }

  public EarlyDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.cachedCache = Cache.of("cached", Duration.ofMinutes(5), environment).build();
  }

  /**
   * value: {@code timed -> logged at debug -> retry 3 x 1s -> super}
   */
  @Override
  public String value(String key) {
    if (environment == null) {
      // The constructor of Early is still running.
      return super.value(key);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = valueLogged(key);
    } catch (Throwable failure) {
      VALUE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    VALUE_TIMING.returned(start, environment);
    return result;
  }

  private String valueLogged(String key) {
    if (!LOGGER.isDebugEnabled()) {
      return valueRetried(key);
    }
    LOGGER.debug("value(key={})", key);
    String result;
    try {
      result = valueRetried(key);
    } catch (Throwable failure) {
      LOGGER.debug("value threw {}", failure);
      throw failure;
    }
    LOGGER.debug("value returned {}", result);
    return result;
  }

  private String valueRetried(String key) {
    Attempts attempts = null;
    while (true) {
      try {
        return super.value(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = VALUE_RETRY.attempts(environment);
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
      // The constructor of Early is still running.
      return super.cached(key);
    }
    Computation<String> computation = cachedCache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.cached(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * count: {@code retry 3 x 1s -> timed -> super}
   */
  @Override
  public int count() {
    if (environment == null) {
      // The constructor of Early is still running.
      return super.count();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return countTimed();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = COUNT_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private int countTimed() {
    long start = environment.ticker().getAsLong();
    int result;
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
   * Removes what {@code cached} keeps for these arguments.
   */
  public void invalidateCached(String key) {
    cachedCache.invalidate(key);
  }

  /**
   * Removes all that {@code cached} keeps.
   */
  public void invalidateAllCached() {
    cachedCache.invalidateAll();
  }
}
