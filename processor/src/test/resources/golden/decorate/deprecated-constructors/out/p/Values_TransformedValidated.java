package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Values.Transformed} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Values_TransformedValidated extends Values.Transformed {
  private final int slope;

  @Deprecated
  Values_TransformedValidated(int slope) {
    this(slope, checked(slope));
  }

  /**
   * Runs once the arguments are checked.
   */
  @Deprecated
  private Values_TransformedValidated(int slope, Void checked) {
    this.slope = slope;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Values.Transformed} runs; returns nothing.
   */
  private static Void checked(int slope) {
    Violations violations = checkSlope(slope, null);
    if (violations != null) {
      throw violations.exception();
    }
    return null;
  }

  @Positive
  @Override
  int getSlope() {
    return slope;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Values_TransformedValidated that
        && slope == that.slope;
  }

  @Override
  public int hashCode() {
    return Objects.hash(slope);
  }

  @Override
  public String toString() {
    return "Transformed[slope=" + slope + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Values.Transformed transformed) {
    return validate(transformed, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Values.Transformed transformed, Environment environment) {
    return Violations.list(violations(transformed, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Values.Transformed transformed, Environment environment) {
    return checkSlope(transformed.getSlope(), null);
  }

  /**
   * slope: @Positive.
   */
  private static Violations checkSlope(int slope, Violations violations) {
    if (slope <= 0) {
      violations = Violations.add(violations, "slope", Messages.positive(), slope, Positive.class);
    }
    return violations;
  }
}
