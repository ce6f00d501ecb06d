package client;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * {@link User} that accepts valid values only.
 */
@SuppressWarnings("exports")
@DamaskGenerated
public class UserValidated extends User {
  public UserValidated(String name) {
    super(checked(name));
  }

  /**
   * Checks the arguments of a constructor before that of {@link User} runs; returns the first.
   */
  private static String checked(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    return name;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(User user) {
    return validate(user, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(User user, Environment environment) {
    return Violations.list(violations(user, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(User user, Environment environment) {
    return checkName(user.getName(), null);
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
