package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Emails;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Account} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class AccountValidated implements Account {
  private String email;

  private int age;

  private boolean active;

  private final double balance;

  private char[] password;

  public AccountValidated(String email, int age, boolean active, double balance, char[] password) {
    Violations violations = checkEmail(email, null);
    violations = checkAge(age, violations);
    violations = checkPassword(password, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.email = email;
    this.age = age;
    this.active = active;
    this.balance = balance;
    this.password = password;
  }

  @NotNull
  @Email
  @Override
  public String getEmail() {
    return email;
  }

  @PositiveOrZero
  @Override
  public int getAge() {
    return age;
  }

  @Override
  public boolean isActive() {
    return active;
  }

  @Override
  public double getBalance() {
    return balance;
  }

  @NotNull
  @Override
  public char[] getPassword() {
    return password;
  }

  /**
   * Sets email; checked: @NotNull, @Email.
   */
  @Override
  public void setEmail(String email) {
    Violations violations = checkEmail(email, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.email = email;
  }

  /**
   * Sets age; checked: @PositiveOrZero.
   */
  @Override
  public Account setAge(int age) {
    Violations violations = checkAge(age, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.age = age;
    return this;
  }

  /**
   * Sets active.
   */
  @Override
  public void setActive(boolean active) {
    this.active = active;
  }

  /**
   * Sets password; checked: @NotNull.
   */
  @Override
  public void setPassword(char[] password) {
    Violations violations = checkPassword(password, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.password = password;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccountValidated that
        && Objects.equals(email, that.email)
        && age == that.age
        && active == that.active
        && Double.compare(balance, that.balance) == 0
        && Arrays.equals(password, that.password);
  }

  @Override
  public int hashCode() {
    return Objects.hash(email, age, active, balance, Arrays.hashCode(password));
  }

  @Override
  public String toString() {
    return "Account[email=" + email + ", age=" + age + ", active=" + active +
        ", balance=" + balance + ", password=***]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Account account) {
    return validate(account, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Account account, Environment environment) {
    return Violations.list(violations(account, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Account account, Environment environment) {
    Violations violations = checkEmail(account.getEmail(), null);
    violations = checkAge(account.getAge(), violations);
    return checkPassword(account.getPassword(), violations);
  }

  /**
   * email: @NotNull, @Email.
   */
  private static Violations checkEmail(String email, Violations violations) {
    if (email == null) {
      violations = Violations.add(violations, "email", Messages.notNull(), email, NotNull.class);
    } else if (!Emails.isValid(email)) {
      violations = Violations.add(violations, "email", Messages.email(), email, Email.class);
    }
    return violations;
  }

  /**
   * age: @PositiveOrZero.
   */
  private static Violations checkAge(int age, Violations violations) {
    if (age < 0) {
      violations = Violations.add(violations, "age", Messages.positiveOrZero(), age,
          PositiveOrZero.class);
    }
    return violations;
  }

  /**
   * password: @NotNull.
   */
  private static Violations checkPassword(char[] password, Violations violations) {
    if (password == null) {
      violations = Violations.add(violations, "password", Messages.notNull().masked(), password,
          NotNull.class);
    }
    return violations;
  }
}
