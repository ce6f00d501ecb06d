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
 * {@link Account} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
non-sealed class AccountValidated extends Account {
  AccountValidated() {
  }

  public String getOwner() {
    return owner;
  }

  /**
   * Sets owner; checked: @NotNull.
   */
  public void setOwner(String owner) {
    Violations violations = checkOwner(owner, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.owner = owner;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Account account) {
    return validate(account, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Account account, Environment environment) {
    return Violations.list(violations(account, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Account account, Environment environment) {
    return checkOwner(account.owner, null);
  }

  /**
   * owner: @NotNull.
   */
  private static Violations checkOwner(String owner, Violations violations) {
    if (owner == null) {
      violations = Violations.add(violations, "owner", Messages.notNull(), owner, NotNull.class);
    }
    return violations;
  }
}
