package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Outer.Open} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class Outer_OpenDecorated extends Outer.Open {
  private static final Timing TWICE_TIMING = new Timing(Outer.Open.class, "twice");

  private final Environment environment;

  Outer_OpenDecorated() {
    this(Environment.system());
  }

  Outer_OpenDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * twice: {@code timed -> super}
   */
  @Override
  void twice() {
    if (environment == null) {
      // The constructor of Open is still running.
      super.twice();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.twice();
    } catch (Throwable failure) {
      TWICE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    TWICE_TIMING.returned(start, environment);
  }
}
