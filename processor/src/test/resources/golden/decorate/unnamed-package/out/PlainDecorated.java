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
 * {@link Plain} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PlainDecorated extends Plain {
  private static final SafeLogger LOGGER = SafeLogger.of(Plain.class);

  private final Environment environment;

  private final Timing nameTiming;

  private final Logging nameLogging;

  private final RetryPolicy nameRetry;

  private final Cache<String> cachedCache;

  public PlainDecorated() {
    this(Environment.system());
  }

  public PlainDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Plain.class, environment);
    this.nameTiming = Timing.of("name", settings).build();
    this.nameLogging = Logging.of("name", true, true, settings);
    this.nameRetry = RetryPolicy.of("name", settings).build();
    this.cachedCache = Cache.of("cached", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * name: {@code timed -> logged at debug -> retry 3 x 1s -> super}
   */
  @Override
  public java.lang.String name(String own, java.lang.Object object, Object other) {
    if (nameTiming == null) {
      // Left out by a setting, or the constructor of Plain is still running.
      return nameLogged(own, object, other);
    }
    long start = environment.ticker().getAsLong();
    java.lang.String result;
    try {
      result = nameLogged(own, object, other);
    } catch (Throwable failure) {
      nameTiming.threw(failure, start, environment);
      throw failure;
    }
    nameTiming.returned(start, environment);
    return result;
  }

  private java.lang.String nameLogged(String own, java.lang.Object object, Object other) {
    if (nameLogging == null) {
      // Left out by a setting, or the constructor of Plain is still running.
      return nameRetried(own, object, other);
    }
    if (!LOGGER.isDebugEnabled()) {
      return nameRetried(own, object, other);
    }
    if (nameLogging.arguments()) {
      LOGGER.debug("name(own={}, object={}, other={})", own, object, other);
    } else {
      LOGGER.debug("name called");
    }
    java.lang.String result;
    try {
      result = nameRetried(own, object, other);
    } catch (Throwable failure) {
      LOGGER.debug("name threw {}", failure);
      throw failure;
    }
    if (nameLogging.result()) {
      LOGGER.debug("name returned {}", result);
    } else {
      LOGGER.debug("name returned");
    }
    return result;
  }

  private java.lang.String nameRetried(String own, java.lang.Object object, Object other) {
    if (nameRetry == null) {
      // Left out by a setting, or the constructor of Plain is still running.
      return super.name(own, object, other);
    }
    long start = nameRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.name(own, object, other);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = nameRetry.attempts(environment, start);
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
  String cached(java.lang.String key) {
    if (cachedCache == null) {
      // Left out by a setting, or the constructor of Plain is still running.
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
   * Removes what {@code cached} keeps for these arguments.
   */
  void invalidateCached(java.lang.String key) {
    if (cachedCache != null) {
      cachedCache.invalidate(key);
    }
  }

  /**
   * Removes all that {@code cached} keeps.
   */
  void invalidateAllCached() {
    if (cachedCache != null) {
      cachedCache.invalidateAll();
    }
  }
}
