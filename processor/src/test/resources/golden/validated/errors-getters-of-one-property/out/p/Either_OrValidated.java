package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Either.Or} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public abstract class Either_OrValidated extends Either.Or {
  private final boolean right;

  public Either_OrValidated(boolean right) {
    this(right, checked(right));
  }

  /**
   * Runs once the arguments are checked.
   */
  private Either_OrValidated(boolean right, Void checked) {
    this.right = right;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Either.Or} runs; returns nothing.
   */
  private static Void checked(boolean right) {
    Violations violations = checkRight(right, null);
    if (violations != null) {
      throw violations.exception();
    }
    return null;
  }

  @AssertTrue
  @Override
  public boolean isRight() {
    return right;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Either_OrValidated that
        && right == that.right;
  }

  @Override
  public int hashCode() {
    return Objects.hash(right);
  }

  @Override
  public String toString() {
    return "Or[right=" + right + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Either.Or or) {
    return validate(or, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Either.Or or, Environment environment) {
    return Violations.list(violations(or, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Either.Or or, Environment environment) {
    return checkRight(or.isRight(), null);
  }

  /**
   * right: @AssertTrue.
   */
  private static Violations checkRight(boolean right, Violations violations) {
    if (!right) {
      violations = Violations.add(violations, "right", Messages.assertTrue(), right,
          AssertTrue.class);
    }
    return violations;
  }
}
