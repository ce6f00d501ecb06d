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
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Account} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "try"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public abstract class AccountValidated<K> implements Account<K> {
  private String email;

  public AccountValidated(String email) {
    Violations violations = checkEmail(email, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.email = email;
  }

  @NotNull
  @Email
  @Override
  public String getEmail() {
    return email;
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

  @Override
  public boolean equals(Object other) {
    return other instanceof AccountValidated<?> that
        && Objects.equals(email, that.email);
  }

  @Override
  public int hashCode() {
    return Objects.hash(email);
  }

  @Override
  public String toString() {
    return "Account[email=" + email + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static <K> List<Violation> validate(Account<K> account) {
    return validate(account, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static <K> List<Violation> validate(Account<K> account, Environment environment) {
    return Violations.list(violations(account, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static <K> Violations violations(Account<K> account, Environment environment) {
    return checkEmail(account.getEmail(), null);
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
}
