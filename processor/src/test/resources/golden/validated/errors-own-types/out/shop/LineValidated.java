package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Positive;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Line}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class LineValidated {
  private LineValidated() {
  }

  /**
   * Makes a valid {@link Line}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Line of(int count) {
    check(count);
    return new Line(count);
  }

  /**
   * Returns the {@link Line} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Line check(Line line) {
    Violations violations = violations(line, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return line;
  }

  /**
   * Checks the components for a new {@link Line}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(int count) {
    Violations violations = checkCount(count, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Line} with another {@code count}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Line withCount(Line line, int count) {
    return of(count);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Line line) {
    return validate(line, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Line line, Environment environment) {
    return Violations.list(violations(line, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Line line, Environment environment) {
    return checkCount(line.count(), null);
  }

  /**
   * count: @Positive.
   */
  private static Violations checkCount(int count, Violations violations) {
    if (count <= 0) {
      violations = Violations.add(violations, "count", Messages.positive(), count, Positive.class);
    }
    return violations;
  }
}
