package shapes;

import dev.damask.generated.Attempts;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Nests} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class NestsDecorated extends Nests {
  private static final SafeLogger LOGGER = SafeLogger.of(Nests.class);

  private final dev.damask.Environment environment;

  private final Timing loadTiming;

  private final Logging loadLogging;

  private final dev.damask.generated.RetryPolicy loadRetry;

  private final dev.damask.generated.Cache<Nests.String> loadCache;

  private final dev.damask.generated.RetryPolicy failRetry;

  private final dev.damask.generated.Cache<Nests.Cache<Nests.RetryPolicy>> cacheCache;

  public NestsDecorated(Nests.Environment environment, dev.damask.Environment real) {
    super(environment, real);
    this.environment = Objects.requireNonNull(real, "environment");
    WrapperSettings settings = WrapperSettings.of(Nests.class, real);
    this.loadTiming = Timing.of("load", settings).build();
    this.loadLogging = Logging.of("load", true, true, settings);
    this.loadRetry = dev.damask.generated.RetryPolicy.of("load", settings)
        .maxDelay(java.time.Duration.ofMinutes(1)).build();
    this.loadCache = dev.damask.generated.Cache.of("load", settings)
        .ttl(java.time.Duration.ofMinutes(5)).build();
    this.failRetry = dev.damask.generated.RetryPolicy.of("fail", settings).build();
    this.cacheCache = dev.damask.generated.Cache.of("cache", settings)
        .ttl(java.time.Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * load: {@code timed -> logged at debug -> retry 3 x 1s, up to 1m
   * -> cached 300s, by key -> super}
   */
  @java.lang.Override
  public Nests.String load(Nests.Environment environment, Nests.Object key, Nests.Logger logger) {
    if (loadTiming == null) {
      // Left out by a setting, or the constructor of Nests is still running.
      return loadLogged(environment, key, logger);
    }
    long start = this.environment.ticker().getAsLong();
    Nests.String result;
    try {
      result = loadLogged(environment, key, logger);
    } catch (java.lang.Throwable failure) {
      loadTiming.threw(failure, start, this.environment);
      throw failure;
    }
    loadTiming.returned(start, this.environment);
    return result;
  }

  private Nests.String loadLogged(Nests.Environment environment, Nests.Object key,
      Nests.Logger logger) {
    if (loadLogging == null) {
      // Left out by a setting, or the constructor of Nests is still running.
      return loadRetried(environment, key, logger);
    }
    if (!LOGGER.isDebugEnabled()) {
      return loadRetried(environment, key, logger);
    }
    if (loadLogging.arguments()) {
      LOGGER.debug("load(environment={}, key={}, logger={})", environment, key, logger);
    } else {
      LOGGER.debug("load called");
    }
    Nests.String result;
    try {
      result = loadRetried(environment, key, logger);
    } catch (java.lang.Throwable failure) {
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

  private Nests.String loadRetried(Nests.Environment environment, Nests.Object key,
      Nests.Logger logger) {
    if (loadRetry == null) {
      // Left out by a setting, or the constructor of Nests is still running.
      return loadCached(environment, key, logger);
    }
    long start = loadRetry.start(this.environment);
    Attempts attempts = null;
    while (true) {
      try {
        return loadCached(environment, key, logger);
      } catch (java.lang.Throwable failure) {
        if (attempts == null) {
          attempts = loadRetry.attempts(this.environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private Nests.String loadCached(Nests.Environment environment, Nests.Object key,
      Nests.Logger logger) {
    if (loadCache == null) {
      // Left out by a setting, or the constructor of Nests is still running.
      return super.load(environment, key, logger);
    }
    Computation<Nests.String> computation = loadCache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.load(environment, key, logger));
    }
    try {
      Nests.String result = super.load(environment, key, logger);
      computation.complete(result);
      return result;
    } catch (java.lang.Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * fail: {@code retry 3 x 1s -> super}
   */
  @java.lang.Override
  void fail(Nests.Throwable failure, java.lang.Throwable real) {
    if (failRetry == null) {
      // Left out by a setting, or the constructor of Nests is still running.
      super.fail(failure, real);
      return;
    }
    long start = failRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.fail(failure, real);
        return;
      } catch (java.lang.Throwable failure2) {
        if (attempts == null) {
          attempts = failRetry.attempts(environment, start);
        }
        if (!attempts.again(failure2)) {
          throw failure2;
        }
      }
    }
  }

  /**
   * cache: {@code cached 300s -> super}
   */
  @java.lang.Override
  Nests.Cache<Nests.RetryPolicy> cache(java.lang.String name) {
    if (cacheCache == null) {
      // Left out by a setting, or the constructor of Nests is still running.
      return super.cache(name);
    }
    Computation<Nests.Cache<Nests.RetryPolicy>> computation = cacheCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.cache(name));
    }
    try {
      Nests.Cache<Nests.RetryPolicy> result = super.cache(name);
      computation.complete(result);
      return result;
    } catch (java.lang.Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * Removes what {@code load} keeps for these arguments.
   */
  public void invalidateLoad(Nests.Object key) {
    if (loadCache != null) {
      loadCache.invalidate(key);
    }
  }

  /**
   * Removes all that {@code load} keeps.
   */
  public void invalidateAllLoad() {
    if (loadCache != null) {
      loadCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code cache} keeps for these arguments.
   */
  void invalidateCache(java.lang.String name) {
    if (cacheCache != null) {
      cacheCache.invalidate(name);
    }
  }

  /**
   * Removes all that {@code cache} keeps.
   */
  void invalidateAllCache() {
    if (cacheCache != null) {
      cacheCache.invalidateAll();
    }
  }
}
