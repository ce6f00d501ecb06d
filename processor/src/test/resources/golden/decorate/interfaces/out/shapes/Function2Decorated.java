package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * {@link Function2} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Function2Decorated<A, B, C extends Comparable<? super C>> implements Function2<A, B, C> {
  private static final Timing APPLY_TIMING = new Timing(Function2.class, "apply");

  private final Function2<A, B, C> delegate;

  private final Environment environment;

  Function2Decorated(Function2<A, B, C> delegate) {
    this(delegate, Environment.system());
  }

  Function2Decorated(Function2<A, B, C> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * apply: {@code timed -> delegate}
   */
  @Override
  public C apply(A first, B second) {
    long start = environment.ticker().getAsLong();
    C result;
    try {
      result = delegate.apply(first, second);
    } catch (Throwable failure) {
      APPLY_TIMING.threw(failure, start, environment);
      throw failure;
    }
    APPLY_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public <V> BiFunction<A, B, V> andThen(Function<? super C, ? extends V> function) {
    return delegate.<V>andThen(function);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
