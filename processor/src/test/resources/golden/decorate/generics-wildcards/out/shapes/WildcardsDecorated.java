package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private static final SafeLogger LOGGER = SafeLogger.of(Wildcards.class);

  private final Environment environment;

  private final Timing anyTiming;

  private final Logging anyLogging;

  private final Cache<Map<? extends T, ? super Number>> bothCache;

  private final Cache<Class<? extends T>[][]> nestedCache;

  private final RetryPolicy deepRetry;

  WildcardsDecorated() {
    this(Environment.system());
  }

  WildcardsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Wildcards.class, environment);
    this.anyTiming = Timing.of("any", settings).build();
    this.anyLogging = Logging.of("any", true, true, settings);
    this.bothCache = Cache.of("both", settings).ttl(Duration.ofMinutes(5)).build();
    this.nestedCache = Cache.of("nested", settings).ttl(Duration.ofMinutes(5)).build();
    this.deepRetry = RetryPolicy.of("deep", settings).delay(Duration.ZERO).build();
    settings.warnOfUnknown();
  }

  /**
   * any: {@code timed -> logged at debug -> super}
   */
  @Override
  List<?> any(Class<?> type, Map<?, ? super Integer>[] maps) {
    if (anyTiming == null) {
      // Left out by a setting, or the constructor of Wildcards is still running.
      return anyLogged(type, maps);
    }
    long start = environment.ticker().getAsLong();
    List<?> result;
    try {
      result = anyLogged(type, maps);
    } catch (Throwable failure) {
      anyTiming.threw(failure, start, environment);
      throw failure;
    }
    anyTiming.returned(start, environment);
    return result;
  }

  private List<?> anyLogged(Class<?> type, Map<?, ? super Integer>[] maps) {
    if (anyLogging == null) {
      // Left out by a setting, or the constructor of Wildcards is still running.
      return super.any(type, maps);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.any(type, maps);
    }
    if (anyLogging.arguments()) {
      LOGGER.debug("any(type={}, maps={})", type, maps);
    } else {
      LOGGER.debug("any called");
    }
    List<?> result;
    try {
      result = super.any(type, maps);
    } catch (Throwable failure) {
      LOGGER.debug("any threw {}", failure);
      throw failure;
    }
    if (anyLogging.result()) {
      LOGGER.debug("any returned {}", result);
    } else {
      LOGGER.debug("any returned");
    }
    return result;
  }

  /**
   * both: {@code cached 300s -> super}
   */
  @Override
  Map<? extends T, ? super Number> both(Collection<? extends Supplier<? super T>> suppliers) {
    if (bothCache == null) {
      // Left out by a setting, or the constructor of Wildcards is still running.
      return super.both(suppliers);
    }
    Computation<Map<? extends T, ? super Number>> computation =
        bothCache.get(Snapshot.of(suppliers));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.both(suppliers));
    }
    try {
      Map<? extends T, ? super Number> result = super.both(suppliers);
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
   * nested: {@code cached 300s, by type -> super}
   */
  @Override
  Class<? extends T>[][] nested(Class<? super T> type, List<? extends List<?>[]> lists) {
    if (nestedCache == null) {
      // Left out by a setting, or the constructor of Wildcards is still running.
      return super.nested(type, lists);
    }
    Computation<Class<? extends T>[][]> computation = nestedCache.get(type);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.nested(type, lists));
    }
    try {
      Class<? extends T>[][] result = super.nested(type, lists);
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
   * deep: {@code retry 3 x 0s -> super}
   */
  @Override
  <U extends T> Supplier<? extends List<? super U>> deep(Map<String, ? extends Map<?, U>> map) {
    if (deepRetry == null) {
      // Left out by a setting, or the constructor of Wildcards is still running.
      return super.<U>deep(map);
    }
    long start = deepRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.<U>deep(map);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = deepRetry.attempts(environment, start);
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
    if (bothCache != null) {
      bothCache.invalidate(Snapshot.of(suppliers));
    }
  }

  /**
   * Removes all that {@code both} keeps.
   */
  void invalidateAllBoth() {
    if (bothCache != null) {
      bothCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code nested} keeps for these arguments.
   */
  void invalidateNested(Class<? super T> type) {
    if (nestedCache != null) {
      nestedCache.invalidate(type);
    }
  }

  /**
   * Removes all that {@code nested} keeps.
   */
  void invalidateAllNested() {
    if (nestedCache != null) {
      nestedCache.invalidateAll();
    }
  }
}
