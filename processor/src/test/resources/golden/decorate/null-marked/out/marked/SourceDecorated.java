package marked;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * {@link Source} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class SourceDecorated<T extends @Nullable Object> implements Source<T> {
  private final Source<T> delegate;

  private final Environment environment;

  private final @Nullable Timing nextTiming;

  private final @Nullable Timing pollTiming;

  private final @Nullable Timing allTiming;

  SourceDecorated(Source<T> delegate) {
    this(delegate, Environment.system());
  }

  SourceDecorated(Source<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Source.class, environment);
    this.nextTiming = Timing.of("next", settings).build();
    this.pollTiming = Timing.of("poll", settings).build();
    this.allTiming = Timing.of("all", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * next: {@code timed -> delegate}
   */
  @Override
  public T next() {
    if (nextTiming == null) {
      // Left out by a setting.
      return delegate.next();
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = delegate.next();
    } catch (Throwable failure) {
      nextTiming.threw(failure, start, environment);
      throw failure;
    }
    nextTiming.returned(start, environment);
    return result;
  }

  /**
   * poll: {@code timed -> delegate}
   */
  @Override
  public @Nullable T poll() {
    if (pollTiming == null) {
      // Left out by a setting.
      return delegate.poll();
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = delegate.poll();
    } catch (Throwable failure) {
      pollTiming.threw(failure, start, environment);
      throw failure;
    }
    pollTiming.returned(start, environment);
    return result;
  }

  /**
   * all: {@code timed -> delegate}
   */
  @Override
  public List<T> all(List<? super T> into) {
    if (allTiming == null) {
      // Left out by a setting.
      return delegate.all(into);
    }
    long start = environment.ticker().getAsLong();
    List<T> result;
    try {
      result = delegate.all(into);
    } catch (Throwable failure) {
      allTiming.threw(failure, start, environment);
      throw failure;
    }
    allTiming.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
