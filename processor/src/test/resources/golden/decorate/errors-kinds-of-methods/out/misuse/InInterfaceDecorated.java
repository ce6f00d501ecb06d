package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link InInterface} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class InInterfaceDecorated implements InInterface {
  private static final Timing UNWRITTEN_TIMING = new Timing(InInterface.class, "unwritten");

  private static final Timing FINE_TIMING = new Timing(InInterface.class, "fine");

  private final InInterface delegate;

  private final Environment environment;

  InInterfaceDecorated(InInterface delegate) {
    this(delegate, Environment.system());
  }

  InInterfaceDecorated(InInterface delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * unwritten: {@code timed -> delegate}
   */
  @Override
  public void unwritten() {
    long start = environment.ticker().getAsLong();
    try {
      delegate.unwritten();
    } catch (Throwable failure) {
      UNWRITTEN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    UNWRITTEN_TIMING.returned(start, environment);
  }

  /**
   * fine: {@code timed -> delegate}
   */
  @Override
  public void fine() {
    long start = environment.ticker().getAsLong();
    try {
      delegate.fine();
    } catch (Throwable failure) {
      FINE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FINE_TIMING.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
