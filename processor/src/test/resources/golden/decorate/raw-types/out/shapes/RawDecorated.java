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
  private static final Timing LIST_TIMING = new Timing(Raw.class, "list");

  private static final RetryPolicy LIST_RETRY = RetryPolicy.of(Raw.class, "list").build();

  private static final SafeLogger LOGGER = SafeLogger.of(Raw.class);

  private static final Timing OWN_TIMING = new Timing(Raw.class, "own");

  private static final Timing ALL_TIMING = new Timing(Raw.class, "all");

  private static final Timing ONE_TIMING = new Timing(Raw.class, "one");

  private final Environment environment;

  private final Cache<Object> boundCache;

  public RawDecorated(Class<? extends List> type, Map.Entry[] entries) {
    this(type, entries, Environment.system());
  }

  public RawDecorated(Class<? extends List> type, Map.Entry[] entries, Environment environment) {
    super(type, entries);
    this.environment = Objects.requireNonNull(environment, "environment");
    this.boundCache = Cache.of("bound", Duration.ofMinutes(5), environment).build();
  }

  /**
   * list: {@code timed -> retry 3 x 1s -> super}
   */
  @Override
  public List list(Map<String, List> map, Class type) {
    if (environment == null) {
      // The constructor of Raw is still running.
      return super.list(map, type);
    }
    long start = environment.ticker().getAsLong();
    List result;
    try {
      result = listRetried(map, type);
    } catch (Throwable failure) {
      LIST_TIMING.threw(failure, start, environment);
      throw failure;
    }
    LIST_TIMING.returned(start, environment);
    return result;
  }

  private List listRetried(Map<String, List> map, Class type) {
    Attempts attempts = null;
    while (true) {
      try {
        return super.list(map, type);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = LIST_RETRY.attempts(environment);
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
      // The constructor of Raw is still running.
      return super.<U>bound(list);
    }
    Computation<Map.Entry<? super U, List[]>> computation =
        (Computation<Map.Entry<? super U, List[]>>) (Computation<?>) boundCache.get(list);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      Map.Entry<? super U, List[]> result = super.<U>bound(list);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * compareTo: {@code logged at debug -> super}
   */
  @Override
  public int compareTo(Object other) {
    if (environment == null) {
      // The constructor of Raw is still running.
      return super.compareTo(other);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.compareTo(other);
    }
    LOGGER.debug("compareTo(other={})", other);
    int result;
    try {
      result = super.compareTo(other);
    } catch (Throwable failure) {
      LOGGER.debug("compareTo threw {}", failure);
      throw failure;
    }
    LOGGER.debug("compareTo returned {}", result);
    return result;
  }

  /**
   * own: {@code timed -> super}
   */
  @Override
  public void own() {
    if (environment == null) {
      // The constructor of Raw is still running.
      super.own();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.own();
    } catch (Throwable failure) {
      OWN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    OWN_TIMING.returned(start, environment);
  }

  /**
   * all: {@code timed -> super}
   */
  @Override
  public List all(List items, Number item) {
    if (environment == null) {
      // The constructor of Raw is still running.
      return super.all(items, item);
    }
    long start = environment.ticker().getAsLong();
    List result;
    try {
      result = super.all(items, item);
    } catch (Throwable failure) {
      ALL_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ALL_TIMING.returned(start, environment);
    return result;
  }

  /**
   * one: {@code timed -> super}
   */
  @Override
  public Number one(Number item, List names) {
    if (environment == null) {
      // The constructor of Raw is still running.
      return super.one(item, names);
    }
    long start = environment.ticker().getAsLong();
    Number result;
    try {
      result = super.one(item, names);
    } catch (Throwable failure) {
      ONE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ONE_TIMING.returned(start, environment);
    return result;
  }

  /**
   * Removes what {@code bound} keeps for these arguments.
   */
  public <U extends List & Comparable> void invalidateBound(U list) {
    boundCache.invalidate(list);
  }

  /**
   * Removes all that {@code bound} keeps.
   */
  public void invalidateAllBound() {
    boundCache.invalidateAll();
  }
}
