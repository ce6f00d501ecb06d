package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Function2<A, B, C> delegate;

  private final Environment environment;

  private final Timing applyTiming;

  Function2Decorated(Function2<A, B, C> delegate) {
    this(delegate, Environment.system());
  }

  Function2Decorated(Function2<A, B, C> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Function2.class, environment);
    this.applyTiming = Timing.of("apply", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * apply: {@code timed -> delegate}
   */
  @Override
  public C apply(A first, B second) {
    if (applyTiming == null) {
      // Left out by a setting.
      return delegate.apply(first, second);
    }
    long start = environment.ticker().getAsLong();
    C result;
    try {
      result = delegate.apply(first, second);
    } catch (Throwable failure) {
      applyTiming.threw(failure, start, environment);
      throw failure;
    }
    applyTiming.returned(start, environment);
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
