package bounds;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final Timing maxTiming;

  private final Cache<String> textCache;

  private final Timing firstTiming;

  public StatsDecorated() {
    this(Environment.system());
  }

  public StatsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Stats.class, environment);
    this.maxTiming = Timing.of("max", settings).build();
    this.textCache = Cache.of("text", settings).ttl(Duration.ofMinutes(5)).build();
    this.firstTiming = Timing.of("first", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * max: {@code timed -> super}
   */
  @Override
  public <T extends java.lang.Object & Comparable<? super T>> T max(
      Collection<? extends T> values) {
    if (maxTiming == null) {
      // Left out by a setting, or the constructor of Stats is still running.
      return super.<T>max(values);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = super.<T>max(values);
    } catch (Throwable failure) {
      maxTiming.threw(failure, start, environment);
      throw failure;
    }
    maxTiming.returned(start, environment);
    return result;
  }

  /**
   * text: {@code cached 300s -> super}
   */
  @Override
  public <T extends java.lang.Object & Serializable & Comparable<T>> String text(T value,
      N number) {
    if (textCache == null) {
      // Left out by a setting, or the constructor of Stats is still running.
      return super.<T>text(value, number);
    }
    Computation<String> computation = textCache.get(new TextKey(value, number));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.<T>text(value, number));
    }
    try {
      String result = super.<T>text(value, number);
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
   * first: {@code timed -> super}
   */
  @Override
  public <T extends java.lang.Object & Comparable<? super T>, S extends T> T first(T one, S other,
      N number) {
    if (firstTiming == null) {
      // Left out by a setting, or the constructor of Stats is still running.
      return super.<T, S>first(one, other, number);
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = super.<T, S>first(one, other, number);
    } catch (Throwable failure) {
      firstTiming.threw(failure, start, environment);
      throw failure;
    }
    firstTiming.returned(start, environment);
    return result;
  }

  /**
   * Removes what {@code text} keeps for these arguments.
   */
  public <T extends java.lang.Object & Serializable & Comparable<T>> void invalidateText(T value,
      N number) {
    if (textCache != null) {
      textCache.invalidate(new TextKey(value, number));
    }
  }

  /**
   * Removes all that {@code text} keeps.
   */
  public void invalidateAllText() {
    if (textCache != null) {
      textCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record TextKey(Object value, Object number) {
  }
}
