package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * {@link Repository} with the decorators of its methods.
 */
@SuppressWarnings("unchecked")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class RepositoryDecorated<T, ID extends Comparable<ID>> extends Repository<T, ID> {
  private static final Timing FIND_TIMING = new Timing(Repository.class, "find");

  private static final RetryPolicy CONVERT_RETRY = RetryPolicy.of(Repository.class, "convert")
      .build();

  private static final Timing ALL_TIMING = new Timing(Repository.class, "all");

  private static final Timing RUN_TIMING = new Timing(Repository.class, "run");

  private final Environment environment;

  private final Cache<Object> groupCache;

  RepositoryDecorated() {
    this(Environment.system());
  }

  RepositoryDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.groupCache = Cache.of("group", Duration.ofMinutes(5), environment).build();
  }

  /**
   * find: {@code timed -> super}
   */
  @Override
  T find(ID id) {
    if (environment == null) {
      // The constructor of Repository is still running.
      return super.find(id);
    }
    long start = environment.ticker().getAsLong();
    T result;
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
  <R extends T> Map<ID, List<R>> group(Function<? super T, ? extends ID> by, ID[] ids) {
    if (groupCache == null) {
      // The constructor of Repository is still running.
      return super.<R>group(by, ids);
    }
    Computation<Map<ID, List<R>>> computation = (Computation<Map<ID, List<R>>>)
        (Computation<?>) groupCache.get(new GroupKey(by, Snapshot.of(ids)));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      Map<ID, List<R>> result = super.<R>group(by, ids);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * convert: {@code retry 3 x 1s -> super}
   */
  @Override
  <ID2 extends ID, R extends Map<T, ID2>> R convert(R from) {
    if (environment == null) {
      // The constructor of Repository is still running.
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
   * all: {@code timed -> super}
   */
  @Override
  public List<? extends T> all(T[] hidden) {
    if (environment == null) {
      // The constructor of Repository is still running.
      return super.all(hidden);
    }
    long start = environment.ticker().getAsLong();
    List<? extends T> result;
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
   * run: {@code timed -> super}
   */
  @Override
  <X extends Exception> void run(T item, X failure) throws X {
    if (environment == null) {
      // The constructor of Repository is still running.
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
  void invalidateGroup(Function<? super T, ? extends ID> by, ID[] ids) {
    groupCache.invalidate(new GroupKey(by, Snapshot.of(ids)));
  }

  /**
   * Removes all that {@code group} keeps.
   */
  void invalidateAllGroup() {
    groupCache.invalidateAll();
  }

  @DamaskGenerated
  private record GroupKey(Object by, Object ids) {
  }
}
