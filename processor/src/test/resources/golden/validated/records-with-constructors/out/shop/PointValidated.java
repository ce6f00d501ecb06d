package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Point}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class PointValidated {
  private PointValidated() {
  }

  /**
   * Makes a valid {@link Point}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Point of(AxisDecorated axis) {
    check(axis);
    return new Point(axis);
  }

  /**
   * Returns the {@link Point} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Point check(Point point) {
    Violations violations = violations(point, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return point;
  }

  /**
   * Checks the components for a new {@link Point}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(AxisDecorated axis) {
    Violations violations = checkAxis(axis, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Point} with another {@code axis}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Point withAxis(Point point, AxisDecorated axis) {
    return of(axis);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Point point) {
    return validate(point, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Point point, Environment environment) {
    return Violations.list(violations(point, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Point point, Environment environment) {
    return checkAxis(point.axis(), null);
  }

  /**
   * axis: @NotNull.
   */
  private static Violations checkAxis(AxisDecorated axis, Violations violations) {
    if (axis == null) {
      violations = Violations.add(violations, "axis", Messages.notNull(), axis, NotNull.class);
    }
    return violations;
  }
}
