package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Kinds.AlsoNear}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Kinds_AlsoNearValidated {
  private Kinds_AlsoNearValidated() {
  }

  /**
   * Makes a valid {@link Kinds.AlsoNear}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Kinds.AlsoNear of(String name) {
    check(name);
    return new Kinds.AlsoNear(name);
  }

  /**
   * Returns the {@link Kinds.AlsoNear} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Kinds.AlsoNear check(Kinds.AlsoNear alsoNear) {
    Violations violations = violations(alsoNear, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return alsoNear;
  }

  /**
   * Checks the components for a new {@link Kinds.AlsoNear}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Kinds.AlsoNear} with another {@code name}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Kinds.AlsoNear withName(Kinds.AlsoNear alsoNear, String name) {
    return of(name);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Kinds.AlsoNear alsoNear) {
    return validate(alsoNear, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Kinds.AlsoNear alsoNear, Environment environment) {
    return Violations.list(violations(alsoNear, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Kinds.AlsoNear alsoNear, Environment environment) {
    return checkName(alsoNear.name(), null);
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
}
