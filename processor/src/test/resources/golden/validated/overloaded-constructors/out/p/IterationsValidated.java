package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Iterations} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class IterationsValidated extends Iterations {
  IterationsValidated(int most, Iterations.Trigger callback) {
    super(checked(most, callback), callback);
  }

  IterationsValidated(int most, Iterations.Listener callback) {
    super(checked2(most, callback), callback);
  }

  IterationsValidated(int most) {
    super(checked(most));
  }

  /**
   * Checks the arguments of a constructor before that of {@link Iterations} runs; returns the first.
   */
  private static int checked(int most, Iterations.Trigger callback) {
    Violations violations = checkMost(most, null);
    violations = checkCallback(callback, violations);
    if (violations != null) {
      throw violations.exception();
    }
    return most;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Iterations} runs; returns the first.
   */
  private static int checked2(int most, Iterations.Listener callback) {
    Violations violations = checkMost(most, null);
    violations = checkCallback(callback, violations);
    if (violations != null) {
      throw violations.exception();
    }
    return most;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Iterations} runs; returns the first.
   */
  private static int checked(int most) {
    Violations violations = checkMost(most, null);
    if (violations != null) {
      throw violations.exception();
    }
    return most;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Iterations iterations) {
    return validate(iterations, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Iterations iterations, Environment environment) {
    return Violations.list(violations(iterations, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Iterations iterations, Environment environment) {
    Violations violations = checkMost(iterations.getMost(), null);
    return checkCallback(iterations.getCallback(), violations);
  }

  /**
   * most: @Positive.
   */
  private static Violations checkMost(int most, Violations violations) {
    if (most <= 0) {
      violations = Violations.add(violations, "most", Messages.positive(), most, Positive.class);
    }
    return violations;
  }

  /**
   * callback: @NotNull.
   */
  private static Violations checkCallback(Object callback, Violations violations) {
    if (callback == null) {
      violations = Violations.add(violations, "callback", Messages.notNull(), callback,
          NotNull.class);
    }
    return violations;
  }
}
