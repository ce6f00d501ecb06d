package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Axis} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class AxisDecorated extends Axis {
  private final Environment environment;

  private final Timing turnTiming;

  AxisDecorated(String name) {
    this(name, Environment.system());
  }

  AxisDecorated(String name, Environment environment) {
    super(name);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Axis.class, environment);
    this.turnTiming = Timing.of("turn", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * turn: {@code timed -> super}
   */
  @Override
  void turn(PointValidated point) {
    if (turnTiming == null) {
      // Left out by a setting, or the constructor of Axis is still running.
      super.turn(point);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.turn(point);
    } catch (Throwable failure) {
      turnTiming.threw(failure, start, environment);
      throw failure;
    }
    turnTiming.returned(start, environment);
  }
}
