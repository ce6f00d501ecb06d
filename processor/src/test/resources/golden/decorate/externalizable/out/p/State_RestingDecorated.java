package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.io.Serial;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link State.Resting} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class State_RestingDecorated extends State.Resting {
  @Serial
  private static final long serialVersionUID = 1;

  private static final Timing STEP_TIMING = new Timing(State.Resting.class, "step");

  private final transient Environment environment;

  public State_RestingDecorated() {
    this(Environment.system());
  }

  public State_RestingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * step: {@code timed -> super}
   */
  @Override
  public int step() {
    if (environment == null) {
      // The constructor of Resting is still running.
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
