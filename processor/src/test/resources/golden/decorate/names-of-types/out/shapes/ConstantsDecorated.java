package shapes;

import dev.damask.generated.Attempts;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Constants} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ConstantsDecorated extends Constants {
  private static final SafeLogger LOGGER = SafeLogger.of(Constants.class);

  private final dev.damask.Environment environment;

  private final Timing loadTiming;

  private final Logging loadLogging;

  private final dev.damask.generated.RetryPolicy loadRetry;

  private final dev.damask.generated.Cache<String> loadCache;

  protected ConstantsDecorated() {
    this(dev.damask.Environment.system());
  }

  protected ConstantsDecorated(dev.damask.Environment environment) {
    this.environment = java.util.Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Constants.class, environment);
    this.loadTiming = Timing.of("load", settings).build();
    this.loadLogging = Logging.of("load", true, true, settings);
    this.loadRetry = dev.damask.generated.RetryPolicy.of("load", settings).build();
    this.loadCache = dev.damask.generated.Cache.of("load", settings)
        .ttl(java.time.Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * load: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> super}
   */
  @java.lang.Override
  protected String load(int Cache, int LoggerFactory) {
    if (loadTiming == null) {
      // Left out by a setting, or the constructor of Constants is still running.
      return loadLogged(Cache, LoggerFactory);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = loadLogged(Cache, LoggerFactory);
    } catch (Throwable failure) {
      loadTiming.threw(failure, start, environment);
      throw failure;
    }
    loadTiming.returned(start, environment);
    return result;
  }

  private String loadLogged(int Cache, int LoggerFactory) {
    if (loadLogging == null) {
      // Left out by a setting, or the constructor of Constants is still running.
      return loadRetried(Cache, LoggerFactory);
    }
    if (!LOGGER.isDebugEnabled()) {
      return loadRetried(Cache, LoggerFactory);
    }
    if (loadLogging.arguments()) {
      LOGGER.debug("load(Cache={}, LoggerFactory={})", Cache, LoggerFactory);
    } else {
      LOGGER.debug("load called");
    }
    String result;
    try {
      result = loadRetried(Cache, LoggerFactory);
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

  private String loadRetried(int Cache, int LoggerFactory) {
    if (loadRetry == null) {
      // Left out by a setting, or the constructor of Constants is still running.
      return loadCached(Cache, LoggerFactory);
    }
    long start = loadRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return loadCached(Cache, LoggerFactory);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = loadRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String loadCached(int Cache, int LoggerFactory) {
    if (loadCache == null) {
      // Left out by a setting, or the constructor of Constants is still running.
      return super.load(Cache, LoggerFactory);
    }
    Computation<String> computation = loadCache.get(new LoadKey(Cache, LoggerFactory));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.load(Cache, LoggerFactory));
    }
    try {
      String result = super.load(Cache, LoggerFactory);
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
   * Removes what {@code load} keeps for these arguments.
   */
  protected void invalidateLoad(int Cache, int LoggerFactory) {
    if (loadCache != null) {
      loadCache.invalidate(new LoadKey(Cache, LoggerFactory));
    }
  }

  /**
   * Removes all that {@code load} keeps.
   */
  protected void invalidateAllLoad() {
    if (loadCache != null) {
      loadCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record LoadKey(int Cache, int LoggerFactory) {
  }
}
