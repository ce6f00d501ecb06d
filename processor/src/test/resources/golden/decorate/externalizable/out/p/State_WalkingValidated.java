package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Positive;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link State.Walking} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "serial"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class State_WalkingValidated extends State.Walking {
  public State_WalkingValidated() {
  }

  /**
   * Sets step; checked: @Positive.
   */
  public void setStep(int step) {
    Violations violations = checkStep(step, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.step = step;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(State.Walking walking) {
    return validate(walking, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(State.Walking walking, Environment environment) {
    return Violations.list(violations(walking, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(State.Walking walking, Environment environment) {
    return checkStep(walking.step, null);
  }

  /**
   * step: @Positive.
   */
  private static Violations checkStep(int step, Violations violations) {
    if (step <= 0) {
      violations = Violations.add(violations, "step", Messages.positive(), step, Positive.class);
    }
    return violations;
  }
}
