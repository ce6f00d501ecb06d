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
 * {@link Visibility} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class VisibilityDecorated extends Visibility {
  private static final Timing PACKAGE_PRIVATE_TIMING = new Timing(Visibility.class,
      "packagePrivate");

  private static final RetryPolicy GUARDED_RETRY = RetryPolicy.of(Visibility.class, "guarded")
      .build();

  private static final SafeLogger LOGGER = SafeLogger.of(Visibility.class);

  private final Environment environment;

  private final Cache<Visibility.Hidden> cachedCache;

  private final Cache<Visibility.Hidden.Part> cachedGuardedCache;

  VisibilityDecorated() {
    this(Environment.system());
  }

  VisibilityDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.cachedCache = Cache.of("cached", Duration.ofMinutes(5), environment).build();
    this.cachedGuardedCache = Cache.of("cachedGuarded", Duration.ofMinutes(5), environment).build();
  }

  protected VisibilityDecorated(Visibility.Hidden hidden) {
    this(hidden, Environment.system());
  }

  protected VisibilityDecorated(Visibility.Hidden hidden, Environment environment) {
    super(hidden);
    this.environment = Objects.requireNonNull(environment, "environment");
    this.cachedCache = Cache.of("cached", Duration.ofMinutes(5), environment).build();
    this.cachedGuardedCache = Cache.of("cachedGuarded", Duration.ofMinutes(5), environment).build();
  }

  public VisibilityDecorated(Visibility.Hidden[] hidden, int number) {
    this(hidden, number, Environment.system());
  }

  public VisibilityDecorated(Visibility.Hidden[] hidden, int number, Environment environment) {
    super(hidden, number);
    this.environment = Objects.requireNonNull(environment, "environment");
    this.cachedCache = Cache.of("cached", Duration.ofMinutes(5), environment).build();
    this.cachedGuardedCache = Cache.of("cachedGuarded", Duration.ofMinutes(5), environment).build();
  }

  /**
   * packagePrivate: {@code timed -> super}
   */
  @Override
  void packagePrivate() {
    if (environment == null) {
      // The constructor of Visibility is still running.
      super.packagePrivate();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.packagePrivate();
    } catch (Throwable failure) {
      PACKAGE_PRIVATE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    PACKAGE_PRIVATE_TIMING.returned(start, environment);
  }

  /**
   * guarded: {@code retry 3 x 1s -> super}
   */
  @Override
  protected void guarded() {
    if (environment == null) {
      // The constructor of Visibility is still running.
      super.guarded();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.guarded();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = GUARDED_RETRY.attempts(environment);
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
      // The constructor of Visibility is still running.
      return super.cached(key);
    }
    Computation<Visibility.Hidden> computation = cachedCache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      Visibility.Hidden result = super.cached(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * cachedGuarded: {@code cached 300s -> super}
   */
  @Override
  protected Visibility.Hidden.Part cachedGuarded(Visibility.Hidden.Part key) {
    if (cachedGuardedCache == null) {
      // The constructor of Visibility is still running.
      return super.cachedGuarded(key);
    }
    Computation<Visibility.Hidden.Part> computation = cachedGuardedCache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      Visibility.Hidden.Part result = super.cachedGuarded(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * evict: {@code evicts from cached -> super}
   */
  @Override
  protected void evict(Visibility.Hidden key) {
    if (environment == null) {
      // The constructor of Visibility is still running.
      super.evict(key);
      return;
    }
    super.evict(key);
    cachedCache.invalidate(key);
  }

  /**
   * open: {@code logged at debug -> super}
   */
  @Override
  public void open() {
    if (environment == null) {
      // The constructor of Visibility is still running.
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
    cachedCache.invalidate(key);
  }

  /**
   * Removes all that {@code cached} keeps.
   */
  void invalidateAllCached() {
    cachedCache.invalidateAll();
  }

  /**
   * Removes what {@code cachedGuarded} keeps for these arguments.
   */
  protected void invalidateCachedGuarded(Visibility.Hidden.Part key) {
    cachedGuardedCache.invalidate(key);
  }

  /**
   * Removes all that {@code cachedGuarded} keeps.
   */
  protected void invalidateAllCachedGuarded() {
    cachedGuardedCache.invalidateAll();
  }
}
