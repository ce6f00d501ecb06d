package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.DigitCounts;
import dev.damask.generated.Emails;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * {@link Account} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class AccountValidated extends Account {
  private static final Pattern OFFICE_MAIL_PATTERN = Pattern.compile(".+@acme[.]org");

  AccountValidated() {
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
    Violations violations = checkName(account.getName(), null);
    violations = checkMail(account.getMail(), violations);
    violations = checkOfficeMail(account.getOfficeMail(), violations);
    violations = checkRate(account.getRate(), violations);
    violations = checkCount(account.getCount(), violations);
    return checkOpen(account.isOpen(), violations);
  }

  /**
   * name: @Size(min = 2).
   */
  private static Violations checkName(String name, Violations violations) {
    if (name != null && name.length() < 2) {
      violations = Violations.add(violations, "name", Messages.size(2, Integer.MAX_VALUE), name,
          Size.class);
    }
    return violations;
  }

  /**
   * mail: @Email.
   */
  private static Violations checkMail(String mail, Violations violations) {
    if (mail != null && !Emails.isValid(mail)) {
      violations = Violations.add(violations, "mail", Messages.email(), mail, Email.class);
    }
    return violations;
  }

  /**
   * officeMail: @Email.
   */
  private static Violations checkOfficeMail(String officeMail, Violations violations) {
    if (officeMail != null && (!Emails.isValid(officeMail)
        || !OFFICE_MAIL_PATTERN.matcher(officeMail).matches())) {
      violations = Violations.add(violations, "officeMail", Messages.email()
          .with("regexp", ".+@acme[.]org"), officeMail, Email.class);
    }
    return violations;
  }

  /**
   * rate: @Digits(integer = 3, fraction = 2).
   */
  private static Violations checkRate(BigDecimal rate, Violations violations) {
    if (rate != null && !DigitCounts.fit(rate, 3, 2)) {
      violations = Violations.add(violations, "rate", Messages.digits(3, 2), rate, Digits.class);
    }
    return violations;
  }

  /**
   * count: @Digits(integer = 3, fraction = 0).
   */
  private static Violations checkCount(int count, Violations violations) {
    if (count < -999 || count > 999) {
      violations = Violations.add(violations, "count", Messages.digits(3, 0), count, Digits.class);
    }
    return violations;
  }

  /**
   * open: @AssertTrue.
   */
  private static Violations checkOpen(boolean open, Violations violations) {
    if (!open) {
      violations = Violations.add(violations, "open", Messages.assertTrue(), open,
          AssertTrue.class);
    }
    return violations;
  }
}
