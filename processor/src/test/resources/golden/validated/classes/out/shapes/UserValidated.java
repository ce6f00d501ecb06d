package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Emails;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link User} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class UserValidated extends User {
  public UserValidated(long id, String email, int age, LocalDate born) {
    super(checked(id, email, age, born), email, age, born);
  }

  protected UserValidated(String email) {
    super(checked(email));
  }

  UserValidated() {
  }

  /**
   * Checks the arguments of a constructor before that of {@link User} runs; returns the first.
   */
  private static long checked(long id, String email, int age, LocalDate born) {
    Violations violations = checkEmail(email, null);
    violations = checkAge(age, violations);
    violations = checkBorn(born, Environment.system(), violations);
    violations = checkId(id, violations);
    if (violations != null) {
      throw violations.exception();
    }
    return id;
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

  public String getNickname() {
    return nickname;
  }

  /**
   * Sets email; checked: @NotBlank, @Email.
   */
  @Override
  public void setEmail(String email) {
    Violations violations = checkEmail(email, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setEmail(email);
  }

  /**
   * Sets age; checked: @Min(0), @Max(150).
   */
  @Override
  public User setAge(int years) {
    Violations violations = checkAge(years, null);
    if (violations != null) {
      throw violations.exception();
    }
    return super.setAge(years);
  }

  /**
   * Sets nickname; checked: @Size(max = 3).
   */
  public void setNickname(String nickname) {
    Violations violations = checkNickname(nickname, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.nickname = nickname;
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
    violations = checkAge(user.getAge(), violations);
    violations = checkBorn(user.getBorn(), environment, violations);
    violations = checkNickname(user.nickname, violations);
    return checkId(user.id, violations);
  }

  /**
   * email: @NotBlank, @Email.
   */
  private static Violations checkEmail(String email, Violations violations) {
    if (email == null || email.isBlank()) {
      violations = Violations.add(violations, "email", Messages.notBlank(), email, NotBlank.class);
    }
    if (email != null && !Emails.isValid(email)) {
      violations = Violations.add(violations, "email", Messages.email(), email, Email.class);
    }
    return violations;
  }

  /**
   * age: @Min(0), @Max(150).
   */
  private static Violations checkAge(int age, Violations violations) {
    if (age < 0) {
      violations = Violations.add(violations, "age", Messages.min(0), age, Min.class);
    }
    if (age > 150) {
      violations = Violations.add(violations, "age", Messages.max(150), age, Max.class);
    }
    return violations;
  }

  /**
   * born: @NotNull, @Past.
   */
  private static Violations checkBorn(LocalDate born, Environment environment,
      Violations violations) {
    if (born == null) {
      violations = Violations.add(violations, "born", Messages.notNull(), born, NotNull.class);
    } else if (!born.isBefore(LocalDate.now(environment.clock()))) {
      violations = Violations.add(violations, "born", Messages.past(), born, Past.class);
    }
    return violations;
  }

  /**
   * nickname: @Size(max = 3).
   */
  private static Violations checkNickname(String nickname, Violations violations) {
    if (nickname != null && nickname.length() > 3) {
      violations = Violations.add(violations, "nickname", Messages.size(0, 3), nickname,
          Size.class);
    }
    return violations;
  }

  /**
   * id: @Min(1).
   */
  private static Violations checkId(long id, Violations violations) {
    if (id < 1) {
      violations = Violations.add(violations, "id", Messages.min(1), id, Min.class);
    }
    return violations;
  }
}
