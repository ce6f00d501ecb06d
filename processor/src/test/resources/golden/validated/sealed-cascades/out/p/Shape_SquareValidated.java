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
 * {@link Shape.Square} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Shape_SquareValidated extends Shape.Square {
  public Shape_SquareValidated() {
  }

  public double getSide() {
    return side;
  }

  /**
   * Sets side; checked: @Positive.
   */
  public void setSide(double side) {
    Violations violations = checkSide(side, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.side = side;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Shape.Square square) {
    return validate(square, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Shape.Square square, Environment environment) {
    return Violations.list(violations(square, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Shape.Square square, Environment environment) {
    return checkSide(square.side, null);
  }

  /**
   * side: @Positive.
   */
  private static Violations checkSide(double side, Violations violations) {
    if (!(side > 0)) {
      violations = Violations.add(violations, "side", Messages.positive(), side, Positive.class);
    }
    return violations;
  }
}
