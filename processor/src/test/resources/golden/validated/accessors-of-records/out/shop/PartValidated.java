package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Trail;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Part}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class PartValidated {
  private PartValidated() {
  }

  /**
   * Makes a valid {@link Part}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Part of(String name, List<Part> parts) {
    check(name, parts);
    return new Part(name, parts);
  }

  /**
   * Returns the {@link Part} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Part check(Part part) {
    Violations violations = violations(part, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return part;
  }

  /**
   * Checks the components for a new {@link Part}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(String name, List<Part> parts) {
    Violations violations = checkName(name, null);
    violations = checkParts(parts, Environment.system(), null, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Part} with another {@code name}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Part withName(Part part, String name) {
    return of(name, part.parts());
  }

  /**
   * The same {@link Part} with another {@code parts}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Part withParts(Part part, List<Part> parts) {
    return of(part.name(), parts);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Part part) {
    return validate(part, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Part part, Environment environment) {
    return Violations.list(violations(part, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Part part, Environment environment) {
    return violations(part, environment, null);
  }

  /**
   * For generated code: what is wrong with an object inside others, or null; also where it is
   * one of them.
   */
  static Violations violations(Part part, Environment environment, Trail trail) {
    if (Trail.leadsBackTo(part, trail)) {
      return null;
    }
    Trail here = new Trail(part, trail);
    Violations violations = checkName(part.name(), null);
    return checkParts(part.parts(), environment, here, violations);
  }

  /**
   * name: @NotBlank.
   */
  private static Violations checkName(String name, Violations violations) {
    if (name == null || name.isBlank()) {
      violations = Violations.add(violations, "name", Messages.notBlank(), name, NotBlank.class);
    }
    return violations;
  }

  /**
   * parts: elements: @Valid.
   */
  private static Violations checkParts(List<Part> parts, Environment environment, Trail trail,
      Violations violations) {
    if (parts != null) {
      int index = 0;
      for (Part element : parts) {
        if (element != null) {
          Violations nested = PartValidated.violations(element, environment, trail);
          if (nested != null) {
            violations = Violations.addAll(violations, "parts[" + index + "]", element, nested);
          }
        }
        index++;
      }
    }
    return violations;
  }
}
