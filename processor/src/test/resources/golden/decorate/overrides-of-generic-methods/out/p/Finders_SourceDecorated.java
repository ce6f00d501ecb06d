package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Finders.Source} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Finders_SourceDecorated<T> implements Finders.Source<T> {
  private static final Timing GET_TIMING = new Timing(Finders.Source.class, "get");

  private static final Timing EACH_TIMING = new Timing(Finders.Source.class, "each");

  private final Finders.Source<T> delegate;

  private final Environment environment;

  Finders_SourceDecorated(Finders.Source<T> delegate) {
    this(delegate, Environment.system());
  }

  Finders_SourceDecorated(Finders.Source<T> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * get: {@code timed -> delegate}
   */
  @Override
  public <U extends T> U get(List<? super U> from) {
    long start = environment.ticker().getAsLong();
    U result;
    try {
      result = delegate.<U>get(from);
    } catch (Throwable failure) {
      GET_TIMING.threw(failure, start, environment);
      throw failure;
    }
    GET_TIMING.returned(start, environment);
    return result;
  }

  /**
   * each: {@code timed -> delegate}
   */
  @Override
  public <U> void each(U value, T other) {
    long start = environment.ticker().getAsLong();
    try {
      delegate.<U>each(value, other);
    } catch (Throwable failure) {
      EACH_TIMING.threw(failure, start, environment);
      throw failure;
    }
    EACH_TIMING.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
