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
  private static final SafeLogger LOGGER = SafeLogger.of(Varargs.class);

  private final Environment environment;

  private final Timing listOfTiming;

  private final Logging listsLogging;

  private final RetryPolicy listsRetry;

  private final Cache<Integer> sumCache;

  private final Cache<String> joinedCache;

  private final Logging rowsLogging;

  public VarargsDecorated(String... names) {
    this(names, Environment.system());
  }

  public VarargsDecorated(String[] names, Environment environment) {
    super(names);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Varargs.class, environment);
    this.listOfTiming = Timing.of("listOf", settings).build();
    this.listsLogging = Logging.of("lists", true, true, settings);
    this.listsRetry = RetryPolicy.of("lists", settings).build();
    this.sumCache = Cache.of("sum", settings).ttl(Duration.ofMinutes(5)).build();
    this.joinedCache = Cache.of("joined", settings).ttl(Duration.ofMinutes(5)).build();
    this.rowsLogging = Logging.of("rows", true, true, settings);
    settings.warnOfUnknown();
  }

  @SafeVarargs
  public VarargsDecorated(int many, List<String>... names) {
    this(many, names, Environment.system());
  }

  public VarargsDecorated(int many, List<String>[] names, Environment environment) {
    super(many, names);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Varargs.class, environment);
    this.listOfTiming = Timing.of("listOf", settings).build();
    this.listsLogging = Logging.of("lists", true, true, settings);
    this.listsRetry = RetryPolicy.of("lists", settings).build();
    this.sumCache = Cache.of("sum", settings).ttl(Duration.ofMinutes(5)).build();
    this.joinedCache = Cache.of("joined", settings).ttl(Duration.ofMinutes(5)).build();
    this.rowsLogging = Logging.of("rows", true, true, settings);
    settings.warnOfUnknown();
  }

  VarargsDecorated(Environment environment, int[]... rows) {
    this(environment, rows, Environment.system());
  }

  VarargsDecorated(Environment environment, int[][] rows, Environment environment2) {
    super(environment, rows);
    this.environment = Objects.requireNonNull(environment2, "environment");
    WrapperSettings settings = WrapperSettings.of(Varargs.class, environment2);
    this.listOfTiming = Timing.of("listOf", settings).build();
    this.listsLogging = Logging.of("lists", true, true, settings);
    this.listsRetry = RetryPolicy.of("lists", settings).build();
    this.sumCache = Cache.of("sum", settings).ttl(Duration.ofMinutes(5)).build();
    this.joinedCache = Cache.of("joined", settings).ttl(Duration.ofMinutes(5)).build();
    this.rowsLogging = Logging.of("rows", true, true, settings);
    settings.warnOfUnknown();
  }

  /**
   * listOf: {@code timed -> super}
   */
  @Override
  public <T> List<T> listOf(T... items) {
    if (listOfTiming == null) {
      // Left out by a setting, or the constructor of Varargs is still running.
      return super.<T>listOf(items);
    }
    long start = environment.ticker().getAsLong();
    List<T> result;
    try {
      result = super.<T>listOf(items);
    } catch (Throwable failure) {
      listOfTiming.threw(failure, start, environment);
      throw failure;
    }
    listOfTiming.returned(start, environment);
    return result;
  }

  /**
   * lists: {@code logged at debug -> retry 3 x 1s -> super}
   */
  @Override
  public <T extends Comparable<T>> List<List<T>> lists(String name, List<? extends T>... items) {
    if (listsLogging == null) {
      // Left out by a setting, or the constructor of Varargs is still running.
      return this.<T>listsRetried(name, items);
    }
    if (!LOGGER.isDebugEnabled()) {
      return this.<T>listsRetried(name, items);
    }
    if (listsLogging.arguments()) {
      LOGGER.debug("lists(name={}, items={})", name, items);
    } else {
      LOGGER.debug("lists called");
    }
    List<List<T>> result;
    try {
      result = this.<T>listsRetried(name, items);
    } catch (Throwable failure) {
      LOGGER.debug("lists threw {}", failure);
      throw failure;
    }
    if (listsLogging.result()) {
      LOGGER.debug("lists returned {}", result);
    } else {
      LOGGER.debug("lists returned");
    }
    return result;
  }

  private <T extends Comparable<T>> List<List<T>> listsRetried(String name,
      List<? extends T>[] items) {
    if (listsRetry == null) {
      // Left out by a setting, or the constructor of Varargs is still running.
      return super.<T>lists(name, items);
    }
    long start = listsRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.<T>lists(name, items);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = listsRetry.attempts(environment, start);
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
      // Left out by a setting, or the constructor of Varargs is still running.
      return super.sum(numbers);
    }
    Computation<Integer> computation = sumCache.get(Snapshot.of(numbers));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.sum(numbers));
    }
    try {
      int result = super.sum(numbers);
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
   * joined: {@code cached 300s -> super}
   */
  @Override
  public String joined(Object first, Object... more) {
    if (joinedCache == null) {
      // Left out by a setting, or the constructor of Varargs is still running.
      return super.joined(first, more);
    }
    Computation<String> computation = joinedCache.get(new JoinedKey(Snapshot.of(first),
        Snapshot.of(more)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.joined(first, more));
    }
    try {
      String result = super.joined(first, more);
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
   * rows: {@code logged at debug -> super}
   */
  @Override
  public int[][] rows(long[]... rows) {
    if (rowsLogging == null) {
      // Left out by a setting, or the constructor of Varargs is still running.
      return super.rows(rows);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.rows(rows);
    }
    if (rowsLogging.arguments()) {
      LOGGER.debug("rows(rows={})", (Object) rows);
    } else {
      LOGGER.debug("rows called");
    }
    int[][] result;
    try {
      result = super.rows(rows);
    } catch (Throwable failure) {
      LOGGER.debug("rows threw {}", failure);
      throw failure;
    }
    if (rowsLogging.result()) {
      LOGGER.debug("rows returned {}", (Object) result);
    } else {
      LOGGER.debug("rows returned");
    }
    return result;
  }

  /**
   * Removes what {@code sum} keeps for these arguments.
   */
  public void invalidateSum(int... numbers) {
    if (sumCache != null) {
      sumCache.invalidate(Snapshot.of(numbers));
    }
  }

  /**
   * Removes all that {@code sum} keeps.
   */
  public void invalidateAllSum() {
    if (sumCache != null) {
      sumCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code joined} keeps for these arguments.
   */
  public void invalidateJoined(Object first, Object... more) {
    if (joinedCache != null) {
      joinedCache.invalidate(new JoinedKey(Snapshot.of(first), Snapshot.of(more)));
    }
  }

  /**
   * Removes all that {@code joined} keeps.
   */
  public void invalidateAllJoined() {
    if (joinedCache != null) {
      joinedCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record JoinedKey(Object first, Object more) {
  }
}
