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
  private static final Timing ONE_TIMING = new Timing(Annotated.class, "one");

  private static final SafeLogger LOGGER = SafeLogger.of(Annotated.class);

  private static final RetryPolicy ENTRY_RETRY = RetryPolicy.of(Annotated.class, "entry").build();

  private static final Timing SPREAD_TIMING = new Timing(Annotated.class, "spread");

  private static final Timing PRIMITIVE_TIMING = new Timing(Annotated.class, "primitive");

  private final Environment environment;

  private final Cache<String @Nullable [][]> arraysCache;

  public AnnotatedDecorated(@Nullable T first, @Tainted List<@Nullable T> rest) {
    this(first, rest, Environment.system());
  }

  public AnnotatedDecorated(@Nullable T first, @Tainted List<@Nullable T> rest,
      Environment environment) {
    super(first, rest);
    this.environment = Objects.requireNonNull(environment, "environment");
    this.arraysCache = Cache.of("arrays", Duration.ofMinutes(5), environment).build();
  }

  /**
   * one: {@code timed -> super}
   */
  @Override
  public @Nullable String one(@Tainted String text) {
    if (environment == null) {
      // The constructor of Annotated is still running.
      return super.one(text);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.one(text);
    } catch (Throwable failure) {
      ONE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ONE_TIMING.returned(start, environment);
    return result;
  }

  /**
   * arrays: {@code cached 300s -> super}
   */
  @Override
  public @Tainted String @Nullable [] @Tainted(by = {"x", "y"}) [] arrays(
      int @Nullable [] numbers) {
    if (arraysCache == null) {
      // The constructor of Annotated is still running.
      return super.arrays(numbers);
    }
    Computation<String @Nullable [][]> computation = arraysCache.get(Snapshot.of(numbers));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String[][] result = super.arrays(numbers);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * entry: {@code logged at debug -> retry 3 x 1s -> super}
   */
  @Override
  public <@Tainted U extends @Nullable Object> Map. @Tainted Entry<? extends @Nullable U, ?> entry(
      List<? super @Nullable U> items) throws IOException {
    if (environment == null) {
      // The constructor of Annotated is still running.
      return super.<U>entry(items);
    }
    if (!LOGGER.isDebugEnabled()) {
      return this.<U>entryRetried(items);
    }
    LOGGER.debug("entry(items={})", items);
    Map.Entry<? extends @Nullable U, ?> result;
    try {
      result = this.<U>entryRetried(items);
    } catch (Throwable failure) {
      LOGGER.debug("entry threw {}", failure);
      throw failure;
    }
    LOGGER.debug("entry returned {}", result);
    return result;
  }

  private <@Tainted U extends @Nullable Object> Map.Entry<? extends @Nullable U, ?> entryRetried(
      List<? super @Nullable U> items) throws IOException {
    Attempts attempts = null;
    while (true) {
      try {
        return super.<U>entry(items);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ENTRY_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Annotated is still running.
      super.spread(items);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.spread(items);
    } catch (Throwable failure) {
      SPREAD_TIMING.threw(failure, start, environment);
      throw failure;
    }
    SPREAD_TIMING.returned(start, environment);
  }

  /**
   * primitive: {@code timed -> super}
   */
  @Override
  public @Tainted int primitive(@Tainted int number) {
    if (environment == null) {
      // The constructor of Annotated is still running.
      return super.primitive(number);
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.primitive(number);
    } catch (Throwable failure) {
      PRIMITIVE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    PRIMITIVE_TIMING.returned(start, environment);
    return result;
  }

  /**
   * Removes what {@code arrays} keeps for these arguments.
   */
  public void invalidateArrays(int @Nullable [] numbers) {
    arraysCache.invalidate(Snapshot.of(numbers));
  }

  /**
   * Removes all that {@code arrays} keeps.
   */
  public void invalidateAllArrays() {
    arraysCache.invalidateAll();
  }
}
