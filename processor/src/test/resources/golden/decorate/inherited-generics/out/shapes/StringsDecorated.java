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

  private final Environment environment;

  private final Logging ownLogging;

  private final Timing allTiming;

  private final RetryPolicy convertRetry;

  private final Timing findTiming;

  private final Cache<Object> groupCache;

  private final Timing runTiming;

  StringsDecorated() {
    this(Environment.system());
  }

  StringsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Strings.class, environment);
    this.ownLogging = Logging.of("own", true, true, settings);
    this.allTiming = Timing.of("all", settings).build();
    this.convertRetry = RetryPolicy.of("convert", settings).build();
    this.findTiming = Timing.of("find", settings).build();
    this.groupCache = Cache.of("group", settings).ttl(Duration.ofMinutes(5)).build();
    this.runTiming = Timing.of("run", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * own: {@code logged at debug -> super}
   */
  @Override
  public <T, ID> Users<String, int[]> own(T item, ID id) {
    if (ownLogging == null) {
      // Left out by a setting, or the constructor of Strings is still running.
      return super.<T, ID>own(item, id);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.<T, ID>own(item, id);
    }
    if (ownLogging.arguments()) {
      LOGGER.debug("own(item={}, id={})", item, id);
    } else {
      LOGGER.debug("own called");
    }
    Users<String, int[]> result;
    try {
      result = super.<T, ID>own(item, id);
    } catch (Throwable failure) {
      LOGGER.debug("own threw {}", failure);
      throw failure;
    }
    if (ownLogging.result()) {
      LOGGER.debug("own returned {}", result);
    } else {
      LOGGER.debug("own returned");
    }
    return result;
  }

  /**
   * all: {@code timed -> super}
   */
  @Override
  public List<? extends List<? super String>> all(List<? super String>[] hidden) {
    if (allTiming == null) {
      // Left out by a setting, or the constructor of Strings is still running.
      return super.all(hidden);
    }
    long start = environment.ticker().getAsLong();
    List<? extends List<? super String>> result;
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
   * convert: {@code retry 3 x 1s -> super}
   */
  @Override
  <ID2 extends String, R extends Map<List<? super String>, ID2>> R convert(R from) {
    if (convertRetry == null) {
      // Left out by a setting, or the constructor of Strings is still running.
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
   * find: {@code timed -> super}
   */
  @Override
  List<? super String> find(String id) {
    if (findTiming == null) {
      // Left out by a setting, or the constructor of Strings is still running.
      return super.find(id);
    }
    long start = environment.ticker().getAsLong();
    List<? super String> result;
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
  <R extends List<? super String>> Map<String, List<R>> group(
      Function<? super List<? super String>, ? extends String> by, String[] ids) {
    if (groupCache == null) {
      // Left out by a setting, or the constructor of Strings is still running.
      return super.<R>group(by, ids);
    }
    Computation<Map<String, List<R>>> computation = (Computation<Map<String, List<R>>>)
        (Computation<?>) groupCache.get(new GroupKey(by, Snapshot.of(ids)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.<R>group(by, ids));
    }
    try {
      Map<String, List<R>> result = super.<R>group(by, ids);
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
   * run: {@code timed -> super}
   */
  @Override
  <X extends Exception> void run(List<? super String> item, X failure) throws X {
    if (runTiming == null) {
      // Left out by a setting, or the constructor of Strings is still running.
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
  void invalidateGroup(Function<? super List<? super String>, ? extends String> by, String[] ids) {
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
  private record GroupKey(Function<? super List<? super String>, ? extends String> by, Object ids) {
  }
}
