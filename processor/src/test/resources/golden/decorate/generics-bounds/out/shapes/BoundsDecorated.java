package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
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
  private static final Timing LARGEST_TIMING = new Timing(Bounds.class, "largest");

  private static final RetryPolicy NAMED_RETRY = RetryPolicy.of(Bounds.class, "named").build();

  private static final SafeLogger LOGGER = SafeLogger.of(Bounds.class);

  private final Environment environment;

  private final Cache<Object> narrowCache;

  public <C extends Comparator<? super K> & Serializable> BoundsDecorated(Map<K, V> entries,
      C order) {
    this(entries, order, Environment.system());
  }

  public <C extends Comparator<? super K> & Serializable> BoundsDecorated(Map<K, V> entries,
      C order, Environment environment) {
    super(entries, order);
    this.environment = Objects.requireNonNull(environment, "environment");
    this.narrowCache = Cache.of("narrow", Duration.ofMinutes(5), environment).build();
  }

  /**
   * largest: {@code timed -> super}
   */
  @Override
  public <T extends Comparable<? super T>> T largest(List<? extends T> items) {
    if (environment == null) {
      // The constructor of Bounds is still running.
      return super.<T>largest(items);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = super.<T>largest(items);
    } catch (Throwable failure) {
      LARGEST_TIMING.threw(failure, start, environment);
      throw failure;
    }
    LARGEST_TIMING.returned(start, environment);
    return result;
  }

  /**
   * named: {@code retry 3 x 1s -> super}
   */
  @Override
  public <E extends Enum<E>> E named(Class<E> type, String name) {
    if (environment == null) {
      // The constructor of Bounds is still running.
      return super.<E>named(type, name);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.<E>named(type, name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = NAMED_RETRY.attempts(environment);
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
      // The constructor of Bounds is still running.
      return super.<A, B>narrow(first, second);
    }
    Computation<Map<A, ? extends List<? super B>>> computation =
        (Computation<Map<A, ? extends List<? super B>>>)
        (Computation<?>) narrowCache.get(new NarrowKey(first, second));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      Map<A, ? extends List<? super B>> result = super.<A, B>narrow(first, second);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * hide: {@code logged at debug -> super}
   */
  @Override
  public <K2> K2 hide(K2 hiding, V own) {
    if (environment == null) {
      // The constructor of Bounds is still running.
      return super.<K2>hide(hiding, own);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<K2>hide(hiding, own);
    }
    LOGGER.debug("hide(hiding={}, own={})", hiding, own);
    K2 result;
    try {
      result = super.<K2>hide(hiding, own);
    } catch (Throwable failure) {
      LOGGER.debug("hide threw {}", failure);
      throw failure;
    }
    LOGGER.debug("hide returned {}", result);
    return result;
  }

  /**
   * apply: {@code logged at debug -> super}
   */
  @Override
  public <R, S extends Function<? super V, ? extends R>> R apply(K key, S function) {
    if (environment == null) {
      // The constructor of Bounds is still running.
      return super.<R, S>apply(key, function);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<R, S>apply(key, function);
    }
    LOGGER.debug("apply(key={}, function={})", key, function);
    R result;
    try {
      result = super.<R, S>apply(key, function);
    } catch (Throwable failure) {
      LOGGER.debug("apply threw {}", failure);
      throw failure;
    }
    LOGGER.debug("apply returned {}", result);
    return result;
  }

  /**
   * Removes what {@code narrow} keeps for these arguments.
   */
  public <A extends K, B extends A> void invalidateNarrow(A first, B second) {
    narrowCache.invalidate(new NarrowKey(first, second));
  }

  /**
   * Removes all that {@code narrow} keeps.
   */
  public void invalidateAllNarrow() {
    narrowCache.invalidateAll();
  }

  @DamaskGenerated
  private record NarrowKey(Object first, Object second) {
  }
}
