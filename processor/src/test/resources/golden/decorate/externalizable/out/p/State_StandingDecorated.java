package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.Serial;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link State.Standing} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "serial"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class State_StandingDecorated extends State.Standing {
  @Serial
  private static final long serialVersionUID = 1;

  private final transient Environment environment;

  private final transient Timing stepTiming;

  State_StandingDecorated(int step) {
    this(step, Environment.system());
  }

  State_StandingDecorated(int step, Environment environment) {
    super(step);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(State.Standing.class, environment);
    this.stepTiming = Timing.of("step", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * step: {@code timed -> super}
   */
  @Override
  public int step() {
    if (stepTiming == null) {
      // Left out by a setting, or the constructor of Standing is still running.
      return super.step();
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.step();
    } catch (Throwable failure) {
      stepTiming.threw(failure, start, environment);
      throw failure;
    }
    stepTiming.returned(start, environment);
    return result;
  }
}
