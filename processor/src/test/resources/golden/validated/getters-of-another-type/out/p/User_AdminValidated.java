package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Emails;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link User.Admin} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class User_AdminValidated extends User.Admin {
  User_AdminValidated() {
  }

  public Integer getLevel() {
    return level;
  }

  /**
   * Sets email; checked: @Email.
   */
  public void setEmail(String email) {
    Violations violations = checkEmail(email, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.email = email;
  }

  /**
   * Sets names; checked: @NotNull.
   */
  public void setNames(List<String> names) {
    Violations violations = checkNames(names, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.names = names;
  }

  /**
   * Sets instance; checked: @NotNull.
   */
  public void setInstance(User instance) {
    Violations violations = checkInstance(instance, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.instance = instance;
  }

  /**
   * Sets level; checked: @NotNull.
   */
  public void setLevel(Integer level) {
    Violations violations = checkLevel(level, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.level = level;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(User.Admin admin) {
    return validate(admin, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(User.Admin admin, Environment environment) {
    return Violations.list(violations(admin, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(User.Admin admin, Environment environment) {
    Violations violations = checkEmail(admin.email, null);
    violations = checkNames(admin.names, violations);
    violations = checkInstance(admin.instance, violations);
    return checkLevel(admin.level, violations);
  }

  /**
   * email: @Email.
   */
  private static Violations checkEmail(String email, Violations violations) {
    if (email != null && !Emails.isValid(email)) {
      violations = Violations.add(violations, "email", Messages.email(), email, Email.class);
    }
    return violations;
  }

  /**
   * names: @NotNull.
   */
  private static Violations checkNames(List<String> names, Violations violations) {
    if (names == null) {
      violations = Violations.add(violations, "names", Messages.notNull(), names, NotNull.class);
    }
    return violations;
  }

  /**
   * instance: @NotNull.
   */
  private static Violations checkInstance(User instance, Violations violations) {
    if (instance == null) {
      violations = Violations.add(violations, "instance", Messages.notNull(), instance,
          NotNull.class);
    }
    return violations;
  }

  /**
   * level: @NotNull.
   */
  private static Violations checkLevel(Integer level, Violations violations) {
    if (level == null) {
      violations = Violations.add(violations, "level", Messages.notNull(), level, NotNull.class);
    }
    return violations;
  }
}
