package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Check;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Min;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Wrong}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class WrongValidated {
  private WrongValidated() {
  }

  /**
   * Makes a valid {@link Wrong}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Wrong of(int low, Integer high) {
    check(low, high);
    return new Wrong(low, high);
  }

  /**
   * Returns the {@link Wrong} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Wrong check(Wrong wrong) {
    Violations violations = violations(wrong, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return wrong;
  }

  /**
   * Checks the components for a new {@link Wrong}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(int low, Integer high) {
    Violations violations = checkLow(low, null);
    violations = checkHigh(high, violations);
    if (violations != null) {
      throw violations.exception();
    }
    Violations broken = checkNear(low, high, null, null);
    if (broken != null) {
      throw broken.exception();
    }
  }

  /**
   * The same {@link Wrong} with another {@code low}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Wrong withLow(Wrong wrong, int low) {
    return of(low, wrong.high());
  }

  /**
   * The same {@link Wrong} with another {@code high}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Wrong withHigh(Wrong wrong, Integer high) {
    return of(wrong.low(), high);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Wrong wrong) {
    return validate(wrong, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Wrong wrong, Environment environment) {
    return Violations.list(violations(wrong, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Wrong wrong, Environment environment) {
    Violations violations = checkLow(wrong.low(), null);
    violations = checkHigh(wrong.high(), violations);
    return checkNear(wrong.low(), wrong.high(), wrong, violations);
  }

  /**
   * low: @Min(0).
   */
  private static Violations checkLow(int low, Violations violations) {
    if (low < 0) {
      violations = Violations.add(violations, "low", Messages.min(0), low, Min.class);
    }
    return violations;
  }

  /**
   * high: @Min(0).
   */
  private static Violations checkHigh(Integer high, Violations violations) {
    if (high != null && high < 0) {
      violations = Violations.add(violations, "high", Messages.min(0), high, Min.class);
    }
    return violations;
  }

  /**
   * The rule near(low, high).
   */
  private static Violations checkNear(long low, Number high, Object object, Violations violations) {
    if (!Wrong.near(low, high)) {
      violations = Violations.add(violations, "", "near", object, Check.class);
    }
    return violations;
  }
}
