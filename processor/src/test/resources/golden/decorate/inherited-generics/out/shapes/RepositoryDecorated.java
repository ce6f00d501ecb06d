package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final Timing findTiming;

  private final Cache<Object> groupCache;

  private final RetryPolicy convertRetry;

  private final Timing allTiming;

  private final Timing runTiming;

  RepositoryDecorated() {
    this(Environment.system());
  }

  RepositoryDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Repository.class, environment);
    this.findTiming = Timing.of("find", settings).build();
    this.groupCache = Cache.of("group", settings).ttl(Duration.ofMinutes(5)).build();
    this.convertRetry = RetryPolicy.of("convert", settings).build();
    this.allTiming = Timing.of("all", settings).build();
    this.runTiming = Timing.of("run", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * find: {@code timed -> super}
   */
  @Override
  T find(ID id) {
    if (findTiming == null) {
      // Left out by a setting, or the constructor of Repository is still running.
      return super.find(id);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = super.find(id);
    } catch (Throwable failure) {
      findTiming.threw(failure, start, environment);
      throw failure;
    }
    findTiming.returned(start, environment);
    return result;
  }

  /**
   * group: {@code cached 300s -> super}
   */
  @Override
  <R extends T> Map<ID, List<R>> group(Function<? super T, ? extends ID> by, ID[] ids) {
    if (groupCache == null) {
      // Left out by a setting, or the constructor of Repository is still running.
      return super.<R>group(by, ids);
    }
    Computation<Map<ID, List<R>>> computation = (Computation<Map<ID, List<R>>>)
        (Computation<?>) groupCache.get(new GroupKey(by, Snapshot.of(ids)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.<R>group(by, ids));
    }
    try {
      Map<ID, List<R>> result = super.<R>group(by, ids);
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
   * convert: {@code retry 3 x 1s -> super}
   */
  @Override
  <ID2 extends ID, R extends Map<T, ID2>> R convert(R from) {
    if (convertRetry == null) {
      // Left out by a setting, or the constructor of Repository is still running.
      return super.<ID2, R>convert(from);
    }
    long start = convertRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.<ID2, R>convert(from);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = convertRetry.attempts(environment, start);
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
    if (allTiming == null) {
      // Left out by a setting, or the constructor of Repository is still running.
      return super.all(hidden);
    }
    long start = environment.ticker().getAsLong();
    List<? extends T> result;
    try {
      result = super.all(hidden);
    } catch (Throwable failure) {
      allTiming.threw(failure, start, environment);
      throw failure;
    }
    allTiming.returned(start, environment);
    return result;
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  <X extends Exception> void run(T item, X failure) throws X {
    if (runTiming == null) {
      // Left out by a setting, or the constructor of Repository is still running.
      super.<X>run(item, failure);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.<X>run(item, failure);
    } catch (Throwable failure2) {
      runTiming.threw(failure2, start, environment);
      throw failure2;
    }
    runTiming.returned(start, environment);
  }

  /**
   * Removes what {@code group} keeps for these arguments.
   */
  void invalidateGroup(Function<? super T, ? extends ID> by, ID[] ids) {
    if (groupCache != null) {
      groupCache.invalidate(new GroupKey(by, Snapshot.of(ids)));
    }
  }

  /**
   * Removes all that {@code group} keeps.
   */
  void invalidateAllGroup() {
    if (groupCache != null) {
      groupCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record GroupKey(Object by, Object ids) {
  }
}
