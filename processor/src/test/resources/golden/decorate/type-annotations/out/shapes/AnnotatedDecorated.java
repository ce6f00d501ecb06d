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
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * {@link Annotated} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class AnnotatedDecorated<@Tainted T extends @Tainted(by = "me") Object & @Tainted Comparable<T>> extends Annotated<T> {
  private static final SafeLogger LOGGER = SafeLogger.of(Annotated.class);

  private final Environment environment;

  private final Timing oneTiming;

  private final Cache<String @Nullable [][]> arraysCache;

  private final Logging entryLogging;

  private final RetryPolicy entryRetry;

  private final Timing spreadTiming;

  private final Timing primitiveTiming;

  public AnnotatedDecorated(@Nullable T first, @Tainted List<@Nullable T> rest) {
    this(first, rest, Environment.system());
  }

  public AnnotatedDecorated(@Nullable T first, @Tainted List<@Nullable T> rest,
      Environment environment) {
    super(first, rest);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Annotated.class, environment);
    this.oneTiming = Timing.of("one", settings).build();
    this.arraysCache = Cache.of("arrays", settings).ttl(Duration.ofMinutes(5)).build();
    this.entryLogging = Logging.of("entry", true, true, settings);
    this.entryRetry = RetryPolicy.of("entry", settings).build();
    this.spreadTiming = Timing.of("spread", settings).build();
    this.primitiveTiming = Timing.of("primitive", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * one: {@code timed -> super}
   */
  @Override
  public @Nullable String one(@Tainted String text) {
    if (oneTiming == null) {
      // Left out by a setting, or the constructor of Annotated is still running.
      return super.one(text);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.one(text);
    } catch (Throwable failure) {
      oneTiming.threw(failure, start, environment);
      throw failure;
    }
    oneTiming.returned(start, environment);
    return result;
  }

  /**
   * arrays: {@code cached 300s -> super}
   */
  @Override
  public @Tainted String @Nullable [] @Tainted(by = {"x", "y"}) [] arrays(
      int @Nullable [] numbers) {
    if (arraysCache == null) {
      // Left out by a setting, or the constructor of Annotated is still running.
      return super.arrays(numbers);
    }
    Computation<String @Nullable [][]> computation = arraysCache.get(Snapshot.of(numbers));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.arrays(numbers));
    }
    try {
      String[][] result = super.arrays(numbers);
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
   * entry: {@code logged at debug -> retry 3 x 1s -> super}
   */
  @Override
  public <@Tainted U extends @Nullable Object> Map. @Tainted Entry<? extends @Nullable U, ?> entry(
      List<? super @Nullable U> items) throws IOException {
    if (entryLogging == null) {
      // Left out by a setting, or the constructor of Annotated is still running.
      return this.<U>entryRetried(items);
    }
    if (!LOGGER.isDebugEnabled()) {
      return this.<U>entryRetried(items);
    }
    if (entryLogging.arguments()) {
      LOGGER.debug("entry(items={})", items);
    } else {
      LOGGER.debug("entry called");
    }
    Map.Entry<? extends @Nullable U, ?> result;
    try {
      result = this.<U>entryRetried(items);
    } catch (Throwable failure) {
      LOGGER.debug("entry threw {}", failure);
      throw failure;
    }
    if (entryLogging.result()) {
      LOGGER.debug("entry returned {}", result);
    } else {
      LOGGER.debug("entry returned");
    }
    return result;
  }

  private <@Tainted U extends @Nullable Object> Map.Entry<? extends @Nullable U, ?> entryRetried(
      List<? super @Nullable U> items) throws IOException {
    if (entryRetry == null) {
      // Left out by a setting, or the constructor of Annotated is still running.
      return super.<U>entry(items);
    }
    long start = entryRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.<U>entry(items);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = entryRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * spread: {@code timed -> super}
   */
  @Override
  public void spread(@Nullable Object @Tainted ... items) {
    if (spreadTiming == null) {
      // Left out by a setting, or the constructor of Annotated is still running.
      super.spread(items);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.spread(items);
    } catch (Throwable failure) {
      spreadTiming.threw(failure, start, environment);
      throw failure;
    }
    spreadTiming.returned(start, environment);
  }

  /**
   * primitive: {@code timed -> super}
   */
  @Override
  public @Tainted int primitive(@Tainted int number) {
    if (primitiveTiming == null) {
      // Left out by a setting, or the constructor of Annotated is still running.
      return super.primitive(number);
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.primitive(number);
    } catch (Throwable failure) {
      primitiveTiming.threw(failure, start, environment);
      throw failure;
    }
    primitiveTiming.returned(start, environment);
    return result;
  }

  /**
   * Removes what {@code arrays} keeps for these arguments.
   */
  public void invalidateArrays(int @Nullable [] numbers) {
    if (arraysCache != null) {
      arraysCache.invalidate(Snapshot.of(numbers));
    }
  }

  /**
   * Removes all that {@code arrays} keeps.
   */
  public void invalidateAllArrays() {
    if (arraysCache != null) {
      arraysCache.invalidateAll();
    }
  }
}
