package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Part.Wheel} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Part_WheelDecorated extends Part.Wheel {
  private final Environment environment;

  private final Timing turnTiming;

  Part_WheelDecorated() {
    this(Environment.system());
  }

  Part_WheelDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Part.Wheel.class, environment);
    this.turnTiming = Timing.of("turn", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * turn: {@code timed -> super}
   */
  @Override
  void turn() {
    if (turnTiming == null) {
      // Left out by a setting, or the constructor of Wheel is still running.
      super.turn();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.turn();
    } catch (Throwable failure) {
      turnTiming.threw(failure, start, environment);
      throw failure;
    }
    turnTiming.returned(start, environment);
  }
}
