package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Wrong.Interface} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Wrong_InterfaceDecorated implements Wrong.Interface {
  private static final Timing RUN_TIMING = new Timing(Wrong.Interface.class, "run");

  private final Wrong.Interface delegate;

  private final Environment environment;

  Wrong_InterfaceDecorated(Wrong.Interface delegate) {
    this(delegate, Environment.system());
  }

  Wrong_InterfaceDecorated(Wrong.Interface delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> delegate}
   */
  @Override
  public void run() {
    long start = environment.ticker().getAsLong();
    try {
      delegate.run();
    } catch (Throwable failure) {
      RUN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    RUN_TIMING.returned(start, environment);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
