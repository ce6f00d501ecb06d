package shapes;

import dev.damask.generated.Attempts;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Nests} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class NestsDecorated extends Nests {
  private static final Timing LOAD_TIMING = new Timing(Nests.class, "load");

  private static final SafeLogger LOGGER = SafeLogger.of(Nests.class);

  private static final dev.damask.generated.RetryPolicy LOAD_RETRY = dev.damask.generated.RetryPolicy.of(Nests.class, "load")
      .maxDelay(java.time.Duration.ofMinutes(1)).build();

  private static final dev.damask.generated.RetryPolicy FAIL_RETRY = dev.damask.generated.RetryPolicy.of(Nests.class, "fail")
      .build();

  private final dev.damask.Environment environment;

  private final dev.damask.generated.Cache<Nests.String> loadCache;

  private final dev.damask.generated.Cache<Nests.Cache<Nests.RetryPolicy>> cacheCache;

  public NestsDecorated(Nests.Environment environment, dev.damask.Environment real) {
    super(environment, real);
    this.environment = Objects.requireNonNull(real, "environment");
    this.loadCache = dev.damask.generated.Cache.of("load", java.time.Duration.ofMinutes(5), real)
        .build();
    this.cacheCache = dev.damask.generated.Cache.of("cache", java.time.Duration.ofMinutes(5), real)
        .build();
  }

  /**
   * load: {@code timed -> logged at debug -> retry 3 x 1s -> cached 300s -> super}
   */
  @java.lang.Override
  public Nests.String load(Nests.Environment environment, Nests.Object key, Nests.Logger logger) {
    if (this.environment == null) {
      // The constructor of Nests is still running.
      return super.load(environment, key, logger);
    }
    long start = this.environment.ticker().getAsLong();
    Nests.String result;
    try {
      result = loadLogged(environment, key, logger);
    } catch (java.lang.Throwable failure) {
      LOAD_TIMING.threw(failure, start, this.environment);
      throw failure;
    }
    LOAD_TIMING.returned(start, this.environment);
    return result;
  }

  private Nests.String loadLogged(Nests.Environment environment, Nests.Object key,
      Nests.Logger logger) {
    if (!LOGGER.isDebugEnabled()) {
      return loadRetried(environment, key, logger);
    }
    LOGGER.debug("load(environment={}, key={}, logger={})", environment, key, logger);
    Nests.String result;
    try {
      result = loadRetried(environment, key, logger);
    } catch (java.lang.Throwable failure) {
      LOGGER.debug("load threw {}", failure);
      throw failure;
    }
    LOGGER.debug("load returned {}", result);
    return result;
  }

  private Nests.String loadRetried(Nests.Environment environment, Nests.Object key,
      Nests.Logger logger) {
    Attempts attempts = null;
    while (true) {
      try {
        return loadCached(environment, key, logger);
      } catch (java.lang.Throwable failure) {
        if (attempts == null) {
          attempts = LOAD_RETRY.attempts(this.environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private Nests.String loadCached(Nests.Environment environment, Nests.Object key,
      Nests.Logger logger) {
    Computation<Nests.String> computation = loadCache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      Nests.String result = super.load(environment, key, logger);
      computation.complete(result);
      return result;
    } catch (java.lang.Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * fail: {@code retry 3 x 1s -> super}
   */
  @java.lang.Override
  void fail(Nests.Throwable failure, java.lang.Throwable real) {
    if (environment == null) {
      // The constructor of Nests is still running.
      super.fail(failure, real);
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.fail(failure, real);
        return;
      } catch (java.lang.Throwable failure2) {
        if (attempts == null) {
          attempts = FAIL_RETRY.attempts(environment);
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
      // The constructor of Nests is still running.
      return super.cache(name);
    }
    Computation<Nests.Cache<Nests.RetryPolicy>> computation = cacheCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      Nests.Cache<Nests.RetryPolicy> result = super.cache(name);
      computation.complete(result);
      return result;
    } catch (java.lang.Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * Removes what {@code load} keeps for these arguments.
   */
  public void invalidateLoad(Nests.Object key) {
    loadCache.invalidate(key);
  }

  /**
   * Removes all that {@code load} keeps.
   */
  public void invalidateAllLoad() {
    loadCache.invalidateAll();
  }

  /**
   * Removes what {@code cache} keeps for these arguments.
   */
  void invalidateCache(java.lang.String name) {
    cacheCache.invalidate(name);
  }

  /**
   * Removes all that {@code cache} keeps.
   */
  void invalidateAllCache() {
    cacheCache.invalidateAll();
  }
}
