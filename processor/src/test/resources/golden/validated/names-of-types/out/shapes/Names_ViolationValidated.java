package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Names.Violation}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Names_ViolationValidated {
  private Names_ViolationValidated() {
  }

  /**
   * Makes a valid {@link Names.Violation}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Names.Violation of(Names.Violations violations) {
    check(violations);
    return new Names.Violation(violations);
  }

  /**
   * Returns the {@link Names.Violation} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Names.Violation check(Names.Violation violation) {
    Violations violations = violations(violation, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return violation;
  }

  /**
   * Checks the components for a new {@link Names.Violation}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(Names.Violations violations) {
    Violations violations2 = checkViolations(violations, null);
    if (violations2 != null) {
      throw violations2.exception();
    }
  }

  /**
   * The same {@link Names.Violation} with another {@code violations}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Names.Violation withViolations(Names.Violation violation, Names.Violations violations) {
    return of(violations);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Names.Violation violation) {
    return validate(violation, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Names.Violation violation, Environment environment) {
    return Violations.list(violations(violation, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Names.Violation violation, Environment environment) {
    return checkViolations(violation.violations(), null);
  }

  /**
   * violations: @NotNull.
   */
  private static Violations checkViolations(Names.Violations violations2, Violations violations) {
    if (violations2 == null) {
      violations = Violations.add(violations, "violations", Messages.notNull(), violations2,
          NotNull.class);
    }
    return violations;
  }
}
