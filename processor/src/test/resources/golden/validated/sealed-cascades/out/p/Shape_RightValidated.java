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
 * {@link Shape.Right} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Shape_RightValidated extends Shape.Right {
  public Shape_RightValidated() {
  }

  public String getName() {
    return name;
  }

  public double getLeg() {
    return leg;
  }

  /**
   * Sets name; checked: @NotNull.
   */
  public void setName(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.name = name;
  }

  /**
   * Sets leg; checked: @Positive.
   */
  public void setLeg(double leg) {
    Violations violations = checkLeg(leg, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.leg = leg;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Shape.Right right) {
    return validate(right, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Shape.Right right, Environment environment) {
    return Violations.list(violations(right, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Shape.Right right, Environment environment) {
    Violations violations = checkName(right.name, null);
    return checkLeg(right.leg, violations);
  }

  /**
   * name: @NotNull.
   */
  private static Violations checkName(String name, Violations violations) {
    if (name == null) {
      violations = Violations.add(violations, "name", Messages.notNull(), name, NotNull.class);
    }
    return violations;
  }

  /**
   * leg: @Positive.
   */
  private static Violations checkLeg(double leg, Violations violations) {
    if (!(leg > 0)) {
      violations = Violations.add(violations, "leg", Messages.positive(), leg, Positive.class);
    }
    return violations;
  }
}
