package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Bypassed.OfGuice} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Bypassed_OfGuiceDecorated extends Bypassed.OfGuice {
  private static final Timing RUN_TIMING = new Timing(Bypassed.OfGuice.class, "run");

  private final Environment environment;

  Bypassed_OfGuiceDecorated() {
    this(Environment.system());
  }

  Bypassed_OfGuiceDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * run: {@code timed -> super}
   */
  @Override
  void run() {
    if (environment == null) {
      // The constructor of OfGuice is still running.
      super.run();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.run();
    } catch (Throwable failure) {
      RUN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    RUN_TIMING.returned(start, environment);
  }
}
