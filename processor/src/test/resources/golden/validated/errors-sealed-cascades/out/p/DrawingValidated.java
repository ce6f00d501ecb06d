package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Drawing} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class DrawingValidated extends Drawing {
  DrawingValidated() {
  }

  public Drawing.Fine getFine() {
    return fine;
  }

  /**
   * Sets fine; checked: @Valid.
   */
  public void setFine(Drawing.Fine fine) {
    Violations violations = checkFine(fine, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.fine = fine;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Drawing drawing) {
    return validate(drawing, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Drawing drawing, Environment environment) {
    return Violations.list(violations(drawing, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Drawing drawing, Environment environment) {
    return checkFine(drawing.fine, environment, null);
  }

  /**
   * What is wrong with a {@link Drawing.Fine}, by the class that it is of.
   */
  private static Violations violationsOfFine(Drawing.Fine fine, Environment environment) {
    if (fine instanceof Drawing.Circle circle) {
      return Drawing_CircleValidated.violations(circle, environment);
    }
    return null;
  }

  /**
   * fine: @Valid.
   */
  private static Violations checkFine(Drawing.Fine fine, Environment environment,
      Violations violations) {
    if (fine != null) {
      violations = Violations.addAll(violations, "fine", fine, violationsOfFine(fine, environment));
    }
    return violations;
  }
}
