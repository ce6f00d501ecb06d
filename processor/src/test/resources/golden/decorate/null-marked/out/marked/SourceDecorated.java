package marked;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
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
  private static final Timing NEXT_TIMING = new Timing(Source.class, "next");

  private static final Timing POLL_TIMING = new Timing(Source.class, "poll");

  private static final Timing ALL_TIMING = new Timing(Source.class, "all");

  private final Source<T> delegate;

  private final Environment environment;

  SourceDecorated(Source<T> delegate) {
    this(delegate, Environment.system());
  }

  SourceDecorated(Source<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * next: {@code timed -> delegate}
   */
  @Override
  public T next() {
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = delegate.next();
    } catch (Throwable failure) {
      NEXT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    NEXT_TIMING.returned(start, environment);
    return result;
  }

  /**
   * poll: {@code timed -> delegate}
   */
  @Override
  public @Nullable T poll() {
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = delegate.poll();
    } catch (Throwable failure) {
      POLL_TIMING.threw(failure, start, environment);
      throw failure;
    }
    POLL_TIMING.returned(start, environment);
    return result;
  }

  /**
   * all: {@code timed -> delegate}
   */
  @Override
  public List<T> all(List<? super T> into) {
    long start = environment.ticker().getAsLong();
    List<T> result;
    try {
      result = delegate.all(into);
    } catch (Throwable failure) {
      ALL_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ALL_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
