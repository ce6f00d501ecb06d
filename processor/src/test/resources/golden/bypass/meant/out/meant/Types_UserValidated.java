package meant;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Types.User}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Types_UserValidated {
  private Types_UserValidated() {
  }

  /**
   * Makes a valid {@link Types.User}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Types.User of(String name) {
    check(name);
    return new Types.User(name);
  }

  /**
   * Returns the {@link Types.User} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Types.User check(Types.User user) {
    Violations violations = violations(user, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return user;
  }

  /**
   * Checks the components for a new {@link Types.User}, in its compact constructor too.
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
   * The same {@link Types.User} with another {@code name}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Types.User withName(Types.User user, String name) {
    return of(name);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Types.User user) {
    return validate(user, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Types.User user, Environment environment) {
    return Violations.list(violations(user, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Types.User user, Environment environment) {
    return checkName(user.name(), null);
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
