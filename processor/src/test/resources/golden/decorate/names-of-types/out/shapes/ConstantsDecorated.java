package shapes;

import dev.damask.generated.Attempts;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import javax.annotation.processing.Generated;

/**
 * {@link Constants} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ConstantsDecorated extends Constants {
  private static final Timing LOAD_TIMING = new Timing(Constants.class, "load");

  private static final SafeLogger LOGGER = SafeLogger.of(Constants.class);

  private static final dev.damask.generated.RetryPolicy LOAD_RETRY = dev.damask.generated.RetryPolicy.of(Constants.class, "load")
      .build();

  private final dev.damask.Environment environment;

  private final dev.damask.generated.Cache<String> loadCache;

  protected ConstantsDecorated() {
    this(dev.damask.Environment.system());
  }

  protected ConstantsDecorated(dev.damask.Environment environment) {
    this.environment = java.util.Objects.requireNonNull(environment, "environment");
    this.loadCache = dev.damask.generated.Cache.of("load", java.time.Duration.ofMinutes(5),
        environment).build();
  }

  /**
   * load: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> super}
   */
  @java.lang.Override
  protected String load(int Cache, int LoggerFactory) {
    if (environment == null) {
      // The constructor of Constants is still running.
      return super.load(Cache, LoggerFactory);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = loadLogged(Cache, LoggerFactory);
    } catch (Throwable failure) {
      LOAD_TIMING.threw(failure, start, environment);
      throw failure;
    }
    LOAD_TIMING.returned(start, environment);
    return result;
  }

  private String loadLogged(int Cache, int LoggerFactory) {
    if (!LOGGER.isDebugEnabled()) {
      return loadRetried(Cache, LoggerFactory);
    }
    LOGGER.debug("load(Cache={}, LoggerFactory={})", Cache, LoggerFactory);
    String result;
    try {
      result = loadRetried(Cache, LoggerFactory);
    } catch (Throwable failure) {
      LOGGER.debug("load threw {}", failure);
      throw failure;
    }
    LOGGER.debug("load returned {}", result);
    return result;
  }

  private String loadRetried(int Cache, int LoggerFactory) {
    Attempts attempts = null;
    while (true) {
      try {
        return loadCached(Cache, LoggerFactory);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = LOAD_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String loadCached(int Cache, int LoggerFactory) {
    Computation<String> computation = loadCache.get(new LoadKey(Cache, LoggerFactory));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.load(Cache, LoggerFactory);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * Removes what {@code load} keeps for these arguments.
   */
  protected void invalidateLoad(int Cache, int LoggerFactory) {
    loadCache.invalidate(new LoadKey(Cache, LoggerFactory));
  }

  /**
   * Removes all that {@code load} keeps.
   */
  protected void invalidateAllLoad() {
    loadCache.invalidateAll();
  }

  @DamaskGenerated
  private record LoadKey(int Cache, int LoggerFactory) {
  }
}
