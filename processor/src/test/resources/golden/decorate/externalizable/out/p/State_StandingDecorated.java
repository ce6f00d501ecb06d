package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
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

  private static final Timing STEP_TIMING = new Timing(State.Standing.class, "step");

  private final transient Environment environment;

  State_StandingDecorated(int step) {
    this(step, Environment.system());
  }

  State_StandingDecorated(int step, Environment environment) {
    super(step);
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * step: {@code timed -> super}
   */
  @Override
  public int step() {
    if (environment == null) {
      // The constructor of Standing is still running.
      return super.step();
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.step();
    } catch (Throwable failure) {
      STEP_TIMING.threw(failure, start, environment);
      throw failure;
    }
    STEP_TIMING.returned(start, environment);
    return result;
  }
}
