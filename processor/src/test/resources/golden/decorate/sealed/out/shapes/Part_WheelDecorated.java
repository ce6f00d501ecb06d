package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Part.Wheel} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Part_WheelDecorated extends Part.Wheel {
  private static final Timing TURN_TIMING = new Timing(Part.Wheel.class, "turn");

  private final Environment environment;

  Part_WheelDecorated() {
    this(Environment.system());
  }

  Part_WheelDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * turn: {@code timed -> super}
   */
  @Override
  void turn() {
    if (environment == null) {
      // The constructor of Wheel is still running.
      super.turn();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.turn();
    } catch (Throwable failure) {
      TURN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    TURN_TIMING.returned(start, environment);
  }
}
