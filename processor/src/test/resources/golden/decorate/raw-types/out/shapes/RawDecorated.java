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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Raw} with the decorators of its methods.
 */
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class RawDecorated<T extends Comparable> extends Raw<T> {
  private static final SafeLogger LOGGER = SafeLogger.of(Raw.class);

  private final Environment environment;

  private final Timing listTiming;

  private final RetryPolicy listRetry;

  private final Cache<Object> boundCache;

  private final Logging compareToLogging;

  private final Timing ownTiming;

  private final Timing allTiming;

  private final Timing oneTiming;

  public RawDecorated(Class<? extends List> type, Map.Entry[] entries) {
    this(type, entries, Environment.system());
  }

  public RawDecorated(Class<? extends List> type, Map.Entry[] entries, Environment environment) {
    super(type, entries);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Raw.class, environment);
    this.listTiming = Timing.of("list", settings).build();
    this.listRetry = RetryPolicy.of("list", settings).build();
    this.boundCache = Cache.of("bound", settings).ttl(Duration.ofMinutes(5)).build();
    this.compareToLogging = Logging.of("compareTo", true, true, settings);
    this.ownTiming = Timing.of("own", settings).build();
    this.allTiming = Timing.of("all", settings).build();
    this.oneTiming = Timing.of("one", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * list: {@code timed -> retry 3 x 1s -> super}
   */
  @Override
  public List list(Map<String, List> map, Class type) {
    if (listTiming == null) {
      // Left out by a setting, or the constructor of Raw is still running.
      return listRetried(map, type);
    }
    long start = environment.ticker().getAsLong();
    List result;
    try {
      result = listRetried(map, type);
    } catch (Throwable failure) {
      listTiming.threw(failure, start, environment);
      throw failure;
    }
    listTiming.returned(start, environment);
    return result;
  }

  private List listRetried(Map<String, List> map, Class type) {
    if (listRetry == null) {
      // Left out by a setting, or the constructor of Raw is still running.
      return super.list(map, type);
    }
    long start = listRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.list(map, type);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = listRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * bound: {@code cached 300s -> super}
   */
  @Override
  public <U extends List & Comparable> Map.Entry<? super U, List[]> bound(U list) {
    if (boundCache == null) {
      // Left out by a setting, or the constructor of Raw is still running.
      return super.<U>bound(list);
    }
    Computation<Map.Entry<? super U, List[]>> computation =
        (Computation<Map.Entry<? super U, List[]>>) (Computation<?>) boundCache.get(list);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.<U>bound(list));
    }
    try {
      Map.Entry<? super U, List[]> result = super.<U>bound(list);
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
   * compareTo: {@code logged at debug -> super}
   */
  @Override
  public int compareTo(Object other) {
    if (compareToLogging == null) {
      // Left out by a setting, or the constructor of Raw is still running.
      return super.compareTo(other);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.compareTo(other);
    }
    if (compareToLogging.arguments()) {
      LOGGER.debug("compareTo(other={})", other);
    } else {
      LOGGER.debug("compareTo called");
    }
    int result;
    try {
      result = super.compareTo(other);
    } catch (Throwable failure) {
      LOGGER.debug("compareTo threw {}", failure);
      throw failure;
    }
    if (compareToLogging.result()) {
      LOGGER.debug("compareTo returned {}", result);
    } else {
      LOGGER.debug("compareTo returned");
    }
    return result;
  }

  /**
   * own: {@code timed -> super}
   */
  @Override
  public void own() {
    if (ownTiming == null) {
      // Left out by a setting, or the constructor of Raw is still running.
      super.own();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.own();
    } catch (Throwable failure) {
      ownTiming.threw(failure, start, environment);
      throw failure;
    }
    ownTiming.returned(start, environment);
  }

  /**
   * all: {@code timed -> super}
   */
  @Override
  public List all(List items, Number item) {
    if (allTiming == null) {
      // Left out by a setting, or the constructor of Raw is still running.
      return super.all(items, item);
    }
    long start = environment.ticker().getAsLong();
    List result;
    try {
      result = super.all(items, item);
    } catch (Throwable failure) {
      allTiming.threw(failure, start, environment);
      throw failure;
    }
    allTiming.returned(start, environment);
    return result;
  }

  /**
   * one: {@code timed -> super}
   */
  @Override
  public Number one(Number item, List names) {
    if (oneTiming == null) {
      // Left out by a setting, or the constructor of Raw is still running.
      return super.one(item, names);
    }
    long start = environment.ticker().getAsLong();
    Number result;
    try {
      result = super.one(item, names);
    } catch (Throwable failure) {
      oneTiming.threw(failure, start, environment);
      throw failure;
    }
    oneTiming.returned(start, environment);
    return result;
  }

  /**
   * Removes what {@code bound} keeps for these arguments.
   */
  public <U extends List & Comparable> void invalidateBound(U list) {
    if (boundCache != null) {
      boundCache.invalidate(list);
    }
  }

  /**
   * Removes all that {@code bound} keeps.
   */
  public void invalidateAllBound() {
    if (boundCache != null) {
      boundCache.invalidateAll();
    }
  }
}
