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
import java.io.Serializable;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * {@link Bounds} with the decorators of its methods.
 */
@SuppressWarnings("unchecked")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class BoundsDecorated<K extends Comparable<? super K> & Serializable, V extends List<K>> extends Bounds<K, V> {
  private static final SafeLogger LOGGER = SafeLogger.of(Bounds.class);

  private final Environment environment;

  private final Timing largestTiming;

  private final RetryPolicy namedRetry;

  private final Cache<Object> narrowCache;

  private final Logging hideLogging;

  private final Logging applyLogging;

  public <C extends Comparator<? super K> & Serializable> BoundsDecorated(Map<K, V> entries,
      C order) {
    this(entries, order, Environment.system());
  }

  public <C extends Comparator<? super K> & Serializable> BoundsDecorated(Map<K, V> entries,
      C order, Environment environment) {
    super(entries, order);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Bounds.class, environment);
    this.largestTiming = Timing.of("largest", settings).build();
    this.namedRetry = RetryPolicy.of("named", settings).build();
    this.narrowCache = Cache.of("narrow", settings).ttl(Duration.ofMinutes(5)).build();
    this.hideLogging = Logging.of("hide", true, true, settings);
    this.applyLogging = Logging.of("apply", true, true, settings);
    settings.warnOfUnknown();
  }

  /**
   * largest: {@code timed -> super}
   */
  @Override
  public <T extends Comparable<? super T>> T largest(List<? extends T> items) {
    if (largestTiming == null) {
      // Left out by a setting, or the constructor of Bounds is still running.
      return super.<T>largest(items);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = super.<T>largest(items);
    } catch (Throwable failure) {
      largestTiming.threw(failure, start, environment);
      throw failure;
    }
    largestTiming.returned(start, environment);
    return result;
  }

  /**
   * named: {@code retry 3 x 1s -> super}
   */
  @Override
  public <E extends Enum<E>> E named(Class<E> type, String name) {
    if (namedRetry == null) {
      // Left out by a setting, or the constructor of Bounds is still running.
      return super.<E>named(type, name);
    }
    long start = namedRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.<E>named(type, name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = namedRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * narrow: {@code cached 300s -> super}
   */
  @Override
  public <A extends K, B extends A> Map<A, ? extends List<? super B>> narrow(A first, B second) {
    if (narrowCache == null) {
      // Left out by a setting, or the constructor of Bounds is still running.
      return super.<A, B>narrow(first, second);
    }
    Computation<Map<A, ? extends List<? super B>>> computation =
        (Computation<Map<A, ? extends List<? super B>>>)
        (Computation<?>) narrowCache.get(new NarrowKey(first, second));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.<A, B>narrow(first, second));
    }
    try {
      Map<A, ? extends List<? super B>> result = super.<A, B>narrow(first, second);
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
   * hide: {@code logged at debug -> super}
   */
  @Override
  public <K2> K2 hide(K2 hiding, V own) {
    if (hideLogging == null) {
      // Left out by a setting, or the constructor of Bounds is still running.
      return super.<K2>hide(hiding, own);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<K2>hide(hiding, own);
    }
    if (hideLogging.arguments()) {
      LOGGER.debug("hide(hiding={}, own={})", hiding, own);
    } else {
      LOGGER.debug("hide called");
    }
    K2 result;
    try {
      result = super.<K2>hide(hiding, own);
    } catch (Throwable failure) {
      LOGGER.debug("hide threw {}", failure);
      throw failure;
    }
    if (hideLogging.result()) {
      LOGGER.debug("hide returned {}", result);
    } else {
      LOGGER.debug("hide returned");
    }
    return result;
  }

  /**
   * apply: {@code logged at debug -> super}
   */
  @Override
  public <R, S extends Function<? super V, ? extends R>> R apply(K key, S function) {
    if (applyLogging == null) {
      // Left out by a setting, or the constructor of Bounds is still running.
      return super.<R, S>apply(key, function);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<R, S>apply(key, function);
    }
    if (applyLogging.arguments()) {
      LOGGER.debug("apply(key={}, function={})", key, function);
    } else {
      LOGGER.debug("apply called");
    }
    R result;
    try {
      result = super.<R, S>apply(key, function);
    } catch (Throwable failure) {
      LOGGER.debug("apply threw {}", failure);
      throw failure;
    }
    if (applyLogging.result()) {
      LOGGER.debug("apply returned {}", result);
    } else {
      LOGGER.debug("apply returned");
    }
    return result;
  }

  /**
   * Removes what {@code narrow} keeps for these arguments.
   */
  public <A extends K, B extends A> void invalidateNarrow(A first, B second) {
    if (narrowCache != null) {
      narrowCache.invalidate(new NarrowKey(first, second));
    }
  }

  /**
   * Removes all that {@code narrow} keeps.
   */
  public void invalidateAllNarrow() {
    if (narrowCache != null) {
      narrowCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record NarrowKey(Object first, Object second) {
  }
}
