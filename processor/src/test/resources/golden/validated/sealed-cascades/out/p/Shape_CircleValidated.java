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
 * Makes and checks records of the type {@link Shape.Circle}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Shape_CircleValidated {
  private Shape_CircleValidated() {
  }

  /**
   * Makes a valid {@link Shape.Circle}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Shape.Circle of(double radius) {
    check(radius);
    return new Shape.Circle(radius);
  }

  /**
   * Returns the {@link Shape.Circle} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Shape.Circle check(Shape.Circle circle) {
    Violations violations = violations(circle, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return circle;
  }

  /**
   * Checks the components for a new {@link Shape.Circle}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(double radius) {
    Violations violations = checkRadius(radius, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Shape.Circle} with another {@code radius}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Shape.Circle withRadius(Shape.Circle circle, double radius) {
    return of(radius);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Shape.Circle circle) {
    return validate(circle, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Shape.Circle circle, Environment environment) {
    return Violations.list(violations(circle, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Shape.Circle circle, Environment environment) {
    return checkRadius(circle.radius(), null);
  }

  /**
   * radius: @Positive.
   */
  private static Violations checkRadius(double radius, Violations violations) {
    if (!(radius > 0)) {
      violations = Violations.add(violations, "radius", Messages.positive(), radius,
          Positive.class);
    }
    return violations;
  }
}
