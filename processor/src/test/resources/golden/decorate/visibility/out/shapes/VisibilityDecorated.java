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
 * {@link Visibility} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class VisibilityDecorated extends Visibility {
  private static final SafeLogger LOGGER = SafeLogger.of(Visibility.class);

  private final Environment environment;

  private final Timing packagePrivateTiming;

  private final RetryPolicy guardedRetry;

  private final Cache<Visibility.Hidden> cachedCache;

  private final Cache<Visibility.Hidden.Part> cachedGuardedCache;

  private final boolean evictEvicts;

  private final Logging openLogging;

  VisibilityDecorated() {
    this(Environment.system());
  }

  VisibilityDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Visibility.class, environment);
    this.packagePrivateTiming = Timing.of("packagePrivate", settings).build();
    this.guardedRetry = RetryPolicy.of("guarded", settings).build();
    this.cachedCache = Cache.of("cached", settings).ttl(Duration.ofMinutes(5)).build();
    this.cachedGuardedCache = Cache.of("cachedGuarded", settings).ttl(Duration.ofMinutes(5))
        .build();
    this.evictEvicts = settings.has("evict", "evicts");
    this.openLogging = Logging.of("open", settings);
    settings.warnOfUnknown();
  }

  protected VisibilityDecorated(Visibility.Hidden hidden) {
    this(hidden, Environment.system());
  }

  protected VisibilityDecorated(Visibility.Hidden hidden, Environment environment) {
    super(hidden);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Visibility.class, environment);
    this.packagePrivateTiming = Timing.of("packagePrivate", settings).build();
    this.guardedRetry = RetryPolicy.of("guarded", settings).build();
    this.cachedCache = Cache.of("cached", settings).ttl(Duration.ofMinutes(5)).build();
    this.cachedGuardedCache = Cache.of("cachedGuarded", settings).ttl(Duration.ofMinutes(5))
        .build();
    this.evictEvicts = settings.has("evict", "evicts");
    this.openLogging = Logging.of("open", settings);
    settings.warnOfUnknown();
  }

  public VisibilityDecorated(Visibility.Hidden[] hidden, int number) {
    this(hidden, number, Environment.system());
  }

  public VisibilityDecorated(Visibility.Hidden[] hidden, int number, Environment environment) {
    super(hidden, number);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Visibility.class, environment);
    this.packagePrivateTiming = Timing.of("packagePrivate", settings).build();
    this.guardedRetry = RetryPolicy.of("guarded", settings).build();
    this.cachedCache = Cache.of("cached", settings).ttl(Duration.ofMinutes(5)).build();
    this.cachedGuardedCache = Cache.of("cachedGuarded", settings).ttl(Duration.ofMinutes(5))
        .build();
    this.evictEvicts = settings.has("evict", "evicts");
    this.openLogging = Logging.of("open", settings);
    settings.warnOfUnknown();
  }

  /**
   * packagePrivate: {@code timed -> super}
   */
  @Override
  void packagePrivate() {
    if (packagePrivateTiming == null) {
      // Left out by a setting, or the constructor of Visibility is still running.
      super.packagePrivate();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.packagePrivate();
    } catch (Throwable failure) {
      packagePrivateTiming.threw(failure, start, environment);
      throw failure;
    }
    packagePrivateTiming.returned(start, environment);
  }

  /**
   * guarded: {@code retry 3 x 1s -> super}
   */
  @Override
  protected void guarded() {
    if (guardedRetry == null) {
      // Left out by a setting, or the constructor of Visibility is still running.
      super.guarded();
      return;
    }
    long start = guardedRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.guarded();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = guardedRetry.attempts(environment, start);
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
  Visibility.Hidden cached(Visibility.Hidden key) {
    if (cachedCache == null) {
      // Left out by a setting, or the constructor of Visibility is still running.
      return super.cached(key);
    }
    Computation<Visibility.Hidden> computation = cachedCache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.cached(key));
    }
    try {
      Visibility.Hidden result = super.cached(key);
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
   * cachedGuarded: {@code cached 300s -> super}
   */
  @Override
  protected Visibility.Hidden.Part cachedGuarded(Visibility.Hidden.Part key) {
    if (cachedGuardedCache == null) {
      // Left out by a setting, or the constructor of Visibility is still running.
      return super.cachedGuarded(key);
    }
    Computation<Visibility.Hidden.Part> computation = cachedGuardedCache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.cachedGuarded(key));
    }
    try {
      Visibility.Hidden.Part result = super.cachedGuarded(key);
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
   * evict: {@code evicts from cached -> super}
   */
  @Override
  protected void evict(Visibility.Hidden key) {
    if (!evictEvicts) {
      // Left out by a setting, or the constructor of Visibility is still running.
      super.evict(key);
      return;
    }
    super.evict(key);
    if (cachedCache != null) {
      cachedCache.invalidate(key);
    }
  }

  /**
   * open: {@code logged at debug -> super}
   */
  @Override
  public void open() {
    if (openLogging == null) {
      // Left out by a setting, or the constructor of Visibility is still running.
      super.open();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.open();
      return;
    }
    LOGGER.debug("open()");
    try {
      super.open();
    } catch (Throwable failure) {
      LOGGER.debug("open threw {}", failure);
      throw failure;
    }
    LOGGER.debug("open returned");
  }

  /**
   * Removes what {@code cached} keeps for these arguments.
   */
  void invalidateCached(Visibility.Hidden key) {
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

  /**
   * Removes what {@code cachedGuarded} keeps for these arguments.
   */
  protected void invalidateCachedGuarded(Visibility.Hidden.Part key) {
    if (cachedGuardedCache != null) {
      cachedGuardedCache.invalidate(key);
    }
  }

  /**
   * Removes all that {@code cachedGuarded} keeps.
   */
  protected void invalidateAllCachedGuarded() {
    if (cachedGuardedCache != null) {
      cachedGuardedCache.invalidateAll();
    }
  }
}
