package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Max;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Discount.Fixed}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Discount_FixedValidated {
  private Discount_FixedValidated() {
  }

  /**
   * Makes a valid {@link Discount.Fixed}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Discount.Fixed of(Integer percent) {
    check(percent);
    return new Discount.Fixed(percent);
  }

  /**
   * Returns the {@link Discount.Fixed} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Discount.Fixed check(Discount.Fixed fixed) {
    Violations violations = violations(fixed, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return fixed;
  }

  /**
   * Checks the components for a new {@link Discount.Fixed}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(Integer percent) {
    Violations violations = checkPercent(percent, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Discount.Fixed} with another {@code percent}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Discount.Fixed withPercent(Discount.Fixed fixed, Integer percent) {
    return of(percent);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Discount.Fixed fixed) {
    return validate(fixed, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Discount.Fixed fixed, Environment environment) {
    return Violations.list(violations(fixed, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Discount.Fixed fixed, Environment environment) {
    return checkPercent(fixed.percent(), null);
  }

  /**
   * percent: @Max(50).
   */
  private static Violations checkPercent(Integer percent, Violations violations) {
    if (percent != null && percent > 50) {
      violations = Violations.add(violations, "percent", Messages.max(50), percent, Max.class);
    }
    return violations;
  }
}
