package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.io.Serial;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link State.Walking} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class State_WalkingDecorated extends State_WalkingValidated {
  @Serial
  private static final long serialVersionUID = 1;

  private static final Timing STEP_TIMING = new Timing(State.Walking.class, "step");

  private final transient Environment environment;

  public State_WalkingDecorated() {
    this(Environment.system());
  }

  public State_WalkingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * step: {@code timed -> super}
   */
  @Override
  public int step() {
    if (environment == null) {
      // The constructor of Walking is still running.
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
