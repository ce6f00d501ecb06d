package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Fine.Delegated} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Fine_DelegatedDecorated implements Fine.Delegated {
  private static final Timing RUN_TIMING = new Timing(Fine.Delegated.class, "run");

  private final Fine.Delegated delegate;

  private final Environment environment;

  Fine_DelegatedDecorated(Fine.Delegated delegate) {
    this(delegate, Environment.system());
  }

  Fine_DelegatedDecorated(Fine.Delegated delegate, Environment environment) {
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
