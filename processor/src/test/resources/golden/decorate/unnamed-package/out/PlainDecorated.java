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
 * {@link Plain} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PlainDecorated extends Plain {
  private static final Timing NAME_TIMING = new Timing(Plain.class, "name");

  private static final SafeLogger LOGGER = SafeLogger.of(Plain.class);

  private static final RetryPolicy NAME_RETRY = RetryPolicy.of(Plain.class, "name").build();

  private final Environment environment;

  private final Cache<String> cachedCache;

  public PlainDecorated() {
    this(Environment.system());
  }

  public PlainDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.cachedCache = Cache.of("cached", Duration.ofMinutes(5), environment).build();
  }

  /**
   * name: {@code timed -> logged at debug -> retry 3 x 1s -> super}
   */
  @Override
  public java.lang.String name(String own, java.lang.Object object, Object other) {
    if (environment == null) {
      // The constructor of Plain is still running.
      return super.name(own, object, other);
    }
    long start = environment.ticker().getAsLong();
    java.lang.String result;
    try {
      result = nameLogged(own, object, other);
    } catch (Throwable failure) {
      NAME_TIMING.threw(failure, start, environment);
      throw failure;
    }
    NAME_TIMING.returned(start, environment);
    return result;
  }

  private java.lang.String nameLogged(String own, java.lang.Object object, Object other) {
    if (!LOGGER.isDebugEnabled()) {
      return nameRetried(own, object, other);
    }
    LOGGER.debug("name(own={}, object={}, other={})", own, object, other);
    java.lang.String result;
    try {
      result = nameRetried(own, object, other);
    } catch (Throwable failure) {
      LOGGER.debug("name threw {}", failure);
      throw failure;
    }
    LOGGER.debug("name returned {}", result);
    return result;
  }

  private java.lang.String nameRetried(String own, java.lang.Object object, Object other) {
    Attempts attempts = null;
    while (true) {
      try {
        return super.name(own, object, other);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = NAME_RETRY.attempts(environment);
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
      // The constructor of Plain is still running.
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
   * Removes what {@code cached} keeps for these arguments.
   */
  void invalidateCached(java.lang.String key) {
    cachedCache.invalidate(key);
  }

  /**
   * Removes all that {@code cached} keeps.
   */
  void invalidateAllCached() {
    cachedCache.invalidateAll();
  }
}
