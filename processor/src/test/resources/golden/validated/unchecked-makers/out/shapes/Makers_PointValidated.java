package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Makers.Point}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Makers_PointValidated {
  private Makers_PointValidated() {
  }

  /**
   * Makes a valid {@link Makers.Point}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Makers.Point of(String name) {
    check(name);
    return new Makers.Point(name);
  }

  /**
   * Returns the {@link Makers.Point} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Makers.Point check(Makers.Point point) {
    Violations violations = violations(point, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return point;
  }

  /**
   * Checks the components for a new {@link Makers.Point}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Makers.Point} with another {@code name}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Makers.Point withName(Makers.Point point, String name) {
    return of(name);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Makers.Point point) {
    return validate(point, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Makers.Point point, Environment environment) {
    return Violations.list(violations(point, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Makers.Point point, Environment environment) {
    return checkName(point.name(), null);
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
}
