package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link User} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class UserValidated extends User {
  public UserValidated(String email, int age) {
    super(checked(email, age), age);
  }

  public UserValidated(String email) {
    super(checked(email));
  }

  public UserValidated(int visits) {
    super(visits);
  }

  public UserValidated() {
  }

  protected UserValidated(User.Builder builder) {
    super(builder);
  }

  public UserValidated(User other) {
    super(other);
  }

  public UserValidated(String first, String last, int years) {
    super(first, last, years);
  }

  /**
   * Checks the arguments of a constructor before that of {@link User} runs; returns the first.
   */
  private static String checked(String email, int age) {
    Violations violations = checkEmail(email, null);
    violations = checkAge(age, violations);
    if (violations != null) {
      throw violations.exception();
    }
    return email;
  }

  /**
   * Checks the arguments of a constructor before that of {@link User} runs; returns the first.
   */
  private static String checked(String email) {
    Violations violations = checkEmail(email, null);
    if (violations != null) {
      throw violations.exception();
    }
    return email;
  }

  /**
   * Sets age; checked: @Min(0).
   */
  @Override
  public void setAge(int age) {
    Violations violations = checkAge(age, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setAge(age);
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
    Violations violations = checkEmail(user.getEmail(), null);
    return checkAge(user.getAge(), violations);
  }

  /**
   * email: @NotBlank.
   */
  private static Violations checkEmail(String email, Violations violations) {
    if (email == null || email.isBlank()) {
      violations = Violations.add(violations, "email", Messages.notBlank(), email, NotBlank.class);
    }
    return violations;
  }

  /**
   * age: @Min(0).
   */
  private static Violations checkAge(int age, Violations violations) {
    if (age < 0) {
      violations = Violations.add(violations, "age", Messages.min(0), age, Min.class);
    }
    return violations;
  }
}
