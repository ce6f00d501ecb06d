package bounds;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.io.Serializable;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Stats} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class StatsDecorated<N extends java.lang.Object & Comparable<N>> extends Stats<N> {
  private static final Timing MAX_TIMING = new Timing(Stats.class, "max");

  private static final Timing FIRST_TIMING = new Timing(Stats.class, "first");

  private final Environment environment;

  private final Cache<String> textCache;

  public StatsDecorated() {
    this(Environment.system());
  }

  public StatsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.textCache = Cache.of("text", Duration.ofMinutes(5), environment).build();
  }

  /**
   * max: {@code timed -> super}
   */
  @Override
  public <T extends java.lang.Object & Comparable<? super T>> T max(
      Collection<? extends T> values) {
    if (environment == null) {
      // The constructor of Stats is still running.
      return super.<T>max(values);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = super.<T>max(values);
    } catch (Throwable failure) {
      MAX_TIMING.threw(failure, start, environment);
      throw failure;
    }
    MAX_TIMING.returned(start, environment);
    return result;
  }

  /**
   * text: {@code cached 300s -> super}
   */
  @Override
  public <T extends java.lang.Object & Serializable & Comparable<T>> String text(T value,
      N number) {
    if (textCache == null) {
      // The constructor of Stats is still running.
      return super.<T>text(value, number);
    }
    Computation<String> computation = textCache.get(new TextKey(value, number));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.<T>text(value, number);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * first: {@code timed -> super}
   */
  @Override
  public <T extends java.lang.Object & Comparable<? super T>, S extends T> T first(T one, S other,
      N number) {
    if (environment == null) {
      // The constructor of Stats is still running.
      return super.<T, S>first(one, other, number);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = super.<T, S>first(one, other, number);
    } catch (Throwable failure) {
      FIRST_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FIRST_TIMING.returned(start, environment);
    return result;
  }

  /**
   * Removes what {@code text} keeps for these arguments.
   */
  public <T extends java.lang.Object & Serializable & Comparable<T>> void invalidateText(T value,
      N number) {
    textCache.invalidate(new TextKey(value, number));
  }

  /**
   * Removes all that {@code text} keeps.
   */
  public void invalidateAllText() {
    textCache.invalidateAll();
  }

  @DamaskGenerated
  private record TextKey(Object value, Object number) {
  }
}
