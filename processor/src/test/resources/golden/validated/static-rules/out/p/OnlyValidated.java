package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Violations;
import dev.damask.validate.Check;
import dev.damask.validate.Violation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Only}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class OnlyValidated {
  private OnlyValidated() {
  }

  /**
   * Makes a valid {@link Only}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T extends Comparable<T>> Only<T> of(T violations, T object) {
    check(violations, object);
    return new Only<>(violations, object);
  }

  /**
   * Returns the {@link Only} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T extends Comparable<T>> Only<T> check(Only<T> only) {
    Violations violations = violations(only, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return only;
  }

  /**
   * Checks the components for a new {@link Only}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T extends Comparable<T>> void check(T violations, T object) {
    Violations broken = checkOrdered(violations, object, null, null);
    if (broken != null) {
      throw broken.exception();
    }
  }

  /**
   * The same {@link Only} with another {@code violations}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T extends Comparable<T>> Only<T> withViolations(Only<T> only, T violations) {
    return of(violations, only.object());
  }

  /**
   * The same {@link Only} with another {@code object}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T extends Comparable<T>> Only<T> withObject(Only<T> only, T object) {
    return of(only.violations(), object);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <T extends Comparable<T>> List<Violation> validate(Only<T> only) {
    return validate(only, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static <T extends Comparable<T>> List<Violation> validate(Only<T> only, Environment environment) {
    return Violations.list(violations(only, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static <T extends Comparable<T>> Violations violations(Only<T> only, Environment environment) {
    return checkOrdered(only.violations(), only.object(), only, null);
  }

  /**
   * The rule ordered(violations, object).
   */
  private static Violations checkOrdered(Comparable<?> violations2, Comparable<?> object,
      Object object2, Violations violations) {
    if (!Only.ordered(violations2, object)) {
      violations = Violations.add(violations, "", "wrong order", object2, Check.class);
    }
    return violations;
  }
}
