package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * {@link Wildcards} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class WildcardsDecorated<T> extends Wildcards<T> {
  private static final Timing ANY_TIMING = new Timing(Wildcards.class, "any");

  private static final SafeLogger LOGGER = SafeLogger.of(Wildcards.class);

  private static final RetryPolicy DEEP_RETRY = RetryPolicy.of(Wildcards.class, "deep")
      .delay(Duration.ZERO).build();

  private final Environment environment;

  private final Cache<Map<? extends T, ? super Number>> bothCache;

  private final Cache<Class<? extends T>[][]> nestedCache;

  WildcardsDecorated() {
    this(Environment.system());
  }

  WildcardsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.bothCache = Cache.of("both", Duration.ofMinutes(5), environment).build();
    this.nestedCache = Cache.of("nested", Duration.ofMinutes(5), environment).build();
  }

  /**
   * any: {@code timed -> logged at debug -> super}
   */
  @Override
  List<?> any(Class<?> type, Map<?, ? super Integer>[] maps) {
    if (environment == null) {
      // The constructor of Wildcards is still running.
      return super.any(type, maps);
    }
    long start = environment.ticker().getAsLong();
    List<?> result;
    try {
      result = anyLogged(type, maps);
    } catch (Throwable failure) {
      ANY_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ANY_TIMING.returned(start, environment);
    return result;
  }

  private List<?> anyLogged(Class<?> type, Map<?, ? super Integer>[] maps) {
    if (!LOGGER.isDebugEnabled()) {
      return super.any(type, maps);
    }
    LOGGER.debug("any(type={}, maps={})", type, maps);
    List<?> result;
    try {
      result = super.any(type, maps);
    } catch (Throwable failure) {
      LOGGER.debug("any threw {}", failure);
      throw failure;
    }
    LOGGER.debug("any returned {}", result);
    return result;
  }

  /**
   * both: {@code cached 300s -> super}
   */
  @Override
  Map<? extends T, ? super Number> both(Collection<? extends Supplier<? super T>> suppliers) {
    if (bothCache == null) {
      // The constructor of Wildcards is still running.
      return super.both(suppliers);
    }
    Computation<Map<? extends T, ? super Number>> computation =
        bothCache.get(Snapshot.of(suppliers));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      Map<? extends T, ? super Number> result = super.both(suppliers);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * nested: {@code cached 300s -> super}
   */
  @Override
  Class<? extends T>[][] nested(Class<? super T> type, List<? extends List<?>[]> lists) {
    if (nestedCache == null) {
      // The constructor of Wildcards is still running.
      return super.nested(type, lists);
    }
    Computation<Class<? extends T>[][]> computation = nestedCache.get(type);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      Class<? extends T>[][] result = super.nested(type, lists);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * deep: {@code retry 3 x 0s -> super}
   */
  @Override
  <U extends T> Supplier<? extends List<? super U>> deep(Map<String, ? extends Map<?, U>> map) {
    if (environment == null) {
      // The constructor of Wildcards is still running.
      return super.<U>deep(map);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.<U>deep(map);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = DEEP_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * Removes what {@code both} keeps for these arguments.
   */
  void invalidateBoth(Collection<? extends Supplier<? super T>> suppliers) {
    bothCache.invalidate(Snapshot.of(suppliers));
  }

  /**
   * Removes all that {@code both} keeps.
   */
  void invalidateAllBoth() {
    bothCache.invalidateAll();
  }

  /**
   * Removes what {@code nested} keeps for these arguments.
   */
  void invalidateNested(Class<? super T> type) {
    nestedCache.invalidate(type);
  }

  /**
   * Removes all that {@code nested} keeps.
   */
  void invalidateAllNested() {
    nestedCache.invalidateAll();
  }
}
