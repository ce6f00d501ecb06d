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
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Varargs} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "unchecked",
    "varargs"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class VarargsDecorated extends Varargs {
  private static final Timing LIST_OF_TIMING = new Timing(Varargs.class, "listOf");

  private static final SafeLogger LOGGER = SafeLogger.of(Varargs.class);

  private static final RetryPolicy LISTS_RETRY = RetryPolicy.of(Varargs.class, "lists").build();

  private final Environment environment;

  private final Cache<Integer> sumCache;

  private final Cache<String> joinedCache;

  public VarargsDecorated(String... names) {
    this(names, Environment.system());
  }

  public VarargsDecorated(String[] names, Environment environment) {
    super(names);
    this.environment = Objects.requireNonNull(environment, "environment");
    this.sumCache = Cache.of("sum", Duration.ofMinutes(5), environment).build();
    this.joinedCache = Cache.of("joined", Duration.ofMinutes(5), environment).build();
  }

  @SafeVarargs
  public VarargsDecorated(int many, List<String>... names) {
    this(many, names, Environment.system());
  }

  public VarargsDecorated(int many, List<String>[] names, Environment environment) {
    super(many, names);
    this.environment = Objects.requireNonNull(environment, "environment");
    this.sumCache = Cache.of("sum", Duration.ofMinutes(5), environment).build();
    this.joinedCache = Cache.of("joined", Duration.ofMinutes(5), environment).build();
  }

  VarargsDecorated(Environment environment, int[]... rows) {
    this(environment, rows, Environment.system());
  }

  VarargsDecorated(Environment environment, int[][] rows, Environment environment2) {
    super(environment, rows);
    this.environment = Objects.requireNonNull(environment2, "environment");
    this.sumCache = Cache.of("sum", Duration.ofMinutes(5), environment2).build();
    this.joinedCache = Cache.of("joined", Duration.ofMinutes(5), environment2).build();
  }

  /**
   * listOf: {@code timed -> super}
   */
  @Override
  public <T> List<T> listOf(T... items) {
    if (environment == null) {
      // The constructor of Varargs is still running.
      return super.<T>listOf(items);
    }
    long start = environment.ticker().getAsLong();
    List<T> result;
    try {
      result = super.<T>listOf(items);
    } catch (Throwable failure) {
      LIST_OF_TIMING.threw(failure, start, environment);
      throw failure;
    }
    LIST_OF_TIMING.returned(start, environment);
    return result;
  }

  /**
   * lists: {@code logged at debug -> retry 3 x 1s -> super}
   */
  @Override
  public <T extends Comparable<T>> List<List<T>> lists(String name, List<? extends T>... items) {
    if (environment == null) {
      // The constructor of Varargs is still running.
      return super.<T>lists(name, items);
    }
    if (!LOGGER.isDebugEnabled()) {
      return this.<T>listsRetried(name, items);
    }
    LOGGER.debug("lists(name={}, items={})", name, items);
    List<List<T>> result;
    try {
      result = this.<T>listsRetried(name, items);
    } catch (Throwable failure) {
      LOGGER.debug("lists threw {}", failure);
      throw failure;
    }
    LOGGER.debug("lists returned {}", result);
    return result;
  }

  private <T extends Comparable<T>> List<List<T>> listsRetried(String name,
      List<? extends T>[] items) {
    Attempts attempts = null;
    while (true) {
      try {
        return super.<T>lists(name, items);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = LISTS_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * sum: {@code cached 300s -> super}
   */
  @Override
  public int sum(int... numbers) {
    if (sumCache == null) {
      // The constructor of Varargs is still running.
      return super.sum(numbers);
    }
    Computation<Integer> computation = sumCache.get(Snapshot.of(numbers));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      int result = super.sum(numbers);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * joined: {@code cached 300s -> super}
   */
  @Override
  public String joined(Object first, Object... more) {
    if (joinedCache == null) {
      // The constructor of Varargs is still running.
      return super.joined(first, more);
    }
    Computation<String> computation = joinedCache.get(new JoinedKey(Snapshot.of(first),
        Snapshot.of(more)));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.joined(first, more);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * rows: {@code logged at debug -> super}
   */
  @Override
  public int[][] rows(long[]... rows) {
    if (environment == null) {
      // The constructor of Varargs is still running.
      return super.rows(rows);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.rows(rows);
    }
    LOGGER.debug("rows(rows={})", (Object) rows);
    int[][] result;
    try {
      result = super.rows(rows);
    } catch (Throwable failure) {
      LOGGER.debug("rows threw {}", failure);
      throw failure;
    }
    LOGGER.debug("rows returned {}", (Object) result);
    return result;
  }

  /**
   * Removes what {@code sum} keeps for these arguments.
   */
  public void invalidateSum(int... numbers) {
    sumCache.invalidate(Snapshot.of(numbers));
  }

  /**
   * Removes all that {@code sum} keeps.
   */
  public void invalidateAllSum() {
    sumCache.invalidateAll();
  }

  /**
   * Removes what {@code joined} keeps for these arguments.
   */
  public void invalidateJoined(Object first, Object... more) {
    joinedCache.invalidate(new JoinedKey(Snapshot.of(first), Snapshot.of(more)));
  }

  /**
   * Removes all that {@code joined} keeps.
   */
  public void invalidateAllJoined() {
    joinedCache.invalidateAll();
  }

  @DamaskGenerated
  private record JoinedKey(Object first, Object more) {
  }
}
