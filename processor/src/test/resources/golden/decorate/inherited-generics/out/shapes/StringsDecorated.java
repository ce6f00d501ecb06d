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
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * {@link Strings} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class StringsDecorated extends Strings {
  private static final SafeLogger LOGGER = SafeLogger.of(Strings.class);

  private static final Timing ALL_TIMING = new Timing(Strings.class, "all");

  private static final RetryPolicy CONVERT_RETRY = RetryPolicy.of(Strings.class, "convert").build();

  private static final Timing FIND_TIMING = new Timing(Strings.class, "find");

  private static final Timing RUN_TIMING = new Timing(Strings.class, "run");

  private final Environment environment;

  private final Cache<Object> groupCache;

  StringsDecorated() {
    this(Environment.system());
  }

  StringsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.groupCache = Cache.of("group", Duration.ofMinutes(5), environment).build();
  }

  /**
   * own: {@code logged at debug -> super}
   */
  @Override
  public <T, ID> Users<String, int[]> own(T item, ID id) {
    if (environment == null) {
      // The constructor of Strings is still running.
      return super.<T, ID>own(item, id);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<T, ID>own(item, id);
    }
    LOGGER.debug("own(item={}, id={})", item, id);
    Users<String, int[]> result;
    try {
      result = super.<T, ID>own(item, id);
    } catch (Throwable failure) {
      LOGGER.debug("own threw {}", failure);
      throw failure;
    }
    LOGGER.debug("own returned {}", result);
    return result;
  }

  /**
   * all: {@code timed -> super}
   */
  @Override
  public List<? extends List<? super String>> all(List<? super String>[] hidden) {
    if (environment == null) {
      // The constructor of Strings is still running.
      return super.all(hidden);
    }
    long start = environment.ticker().getAsLong();
    List<? extends List<? super String>> result;
    try {
      result = super.all(hidden);
    } catch (Throwable failure) {
      ALL_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ALL_TIMING.returned(start, environment);
    return result;
  }

  /**
   * convert: {@code retry 3 x 1s -> super}
   */
  @Override
  <ID2 extends String, R extends Map<List<? super String>, ID2>> R convert(R from) {
    if (environment == null) {
      // The constructor of Strings is still running.
      return super.<ID2, R>convert(from);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.<ID2, R>convert(from);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = CONVERT_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * find: {@code timed -> super}
   */
  @Override
  List<? super String> find(String id) {
    if (environment == null) {
      // The constructor of Strings is still running.
      return super.find(id);
    }
    long start = environment.ticker().getAsLong();
    List<? super String> result;
    try {
      result = super.find(id);
    } catch (Throwable failure) {
      FIND_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FIND_TIMING.returned(start, environment);
    return result;
  }

  /**
   * group: {@code cached 300s -> super}
   */
  @Override
  <R extends List<? super String>> Map<String, List<R>> group(
      Function<? super List<? super String>, ? extends String> by, String[] ids) {
    if (groupCache == null) {
      // The constructor of Strings is still running.
      return super.<R>group(by, ids);
    }
    Computation<Map<String, List<R>>> computation = (Computation<Map<String, List<R>>>)
        (Computation<?>) groupCache.get(new GroupKey(by, Snapshot.of(ids)));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      Map<String, List<R>> result = super.<R>group(by, ids);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  <X extends Exception> void run(List<? super String> item, X failure) throws X {
    if (environment == null) {
      // The constructor of Strings is still running.
      super.<X>run(item, failure);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.<X>run(item, failure);
    } catch (Throwable failure2) {
      RUN_TIMING.threw(failure2, start, environment);
      throw failure2;
    }
    RUN_TIMING.returned(start, environment);
  }

  /**
   * Removes what {@code group} keeps for these arguments.
   */
  void invalidateGroup(Function<? super List<? super String>, ? extends String> by, String[] ids) {
    groupCache.invalidate(new GroupKey(by, Snapshot.of(ids)));
  }

  /**
   * Removes all that {@code group} keeps.
   */
  void invalidateAllGroup() {
    groupCache.invalidateAll();
  }

  @DamaskGenerated
  private record GroupKey(Function<? super List<? super String>, ? extends String> by, Object ids) {
  }
}
