package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Methods} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class MethodsDecorated extends Methods {
  private static final Timing FINE_TIMING = new Timing(Methods.class, "fine");

  private final Environment environment;

  MethodsDecorated() {
    this(Environment.system());
  }

  MethodsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * fine: {@code timed -> super}
   */
  @Override
  protected void fine() {
    if (environment == null) {
      // The constructor of Methods is still running.
      super.fine();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.fine();
    } catch (Throwable failure) {
      FINE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FINE_TIMING.returned(start, environment);
  }
}
