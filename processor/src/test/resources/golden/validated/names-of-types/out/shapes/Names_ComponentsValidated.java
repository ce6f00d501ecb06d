package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Names.Components}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Names_ComponentsValidated {
  private Names_ComponentsValidated() {
  }

  /**
   * Makes a valid {@link Names.Components}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Names.Components of(Object Objects, Object Violations) {
    check(Objects, Violations);
    return new Names.Components(Objects, Violations);
  }

  /**
   * Returns the {@link Names.Components} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Names.Components check(Names.Components components) {
    dev.damask.generated.Violations violations = violations(components, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return components;
  }

  /**
   * Checks the components for a new {@link Names.Components}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(Object Objects, Object Violations) {
    dev.damask.generated.Violations violations = checkObjects(Objects, null);
    violations = checkViolations(Violations, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Names.Components} with another {@code Objects}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Names.Components withObjects(Names.Components components, Object Objects) {
    return of(Objects, components.Violations());
  }

  /**
   * The same {@link Names.Components} with another {@code Violations}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Names.Components withViolations(Names.Components components, Object Violations) {
    return of(components.Objects(), Violations);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Names.Components components) {
    return validate(components, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Names.Components components, Environment environment) {
    return dev.damask.generated.Violations.list(violations(components, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static dev.damask.generated.Violations violations(Names.Components components,
      Environment environment) {
    dev.damask.generated.Violations violations = checkObjects(components.Objects(), null);
    return checkViolations(components.Violations(), violations);
  }

  /**
   * Objects: @NotNull.
   */
  private static dev.damask.generated.Violations checkObjects(Object objects,
      dev.damask.generated.Violations violations) {
    if (objects == null) {
      violations = dev.damask.generated.Violations.add(violations, "Objects", Messages.notNull(),
          objects, NotNull.class);
    }
    return violations;
  }

  /**
   * Violations: @NotNull.
   */
  private static dev.damask.generated.Violations checkViolations(Object violations2,
      dev.damask.generated.Violations violations) {
    if (violations2 == null) {
      violations = dev.damask.generated.Violations.add(violations, "Violations", Messages.notNull(),
          violations2, NotNull.class);
    }
    return violations;
  }
}
