package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Violations;
import dev.damask.validate.Check;
import dev.damask.validate.Violation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Itself}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class ItselfValidated {
  private ItselfValidated() {
  }

  /**
   * Makes a valid {@link Itself}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Itself of(Itself other) {
    Violations broken = checkLeads(other, null, null);
    if (broken != null) {
      throw broken.exception();
    }
    Itself itself = new Itself(other);
    Violations wrong = checkRules(itself, null);
    if (wrong != null) {
      throw wrong.exception();
    }
    return itself;
  }

  /**
   * Returns the {@link Itself} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Itself check(Itself itself) {
    Violations violations = violations(itself, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return itself;
  }

  /**
   * The same {@link Itself} with another {@code other}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Itself withOther(Itself itself, Itself other) {
    return of(other);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Itself itself) {
    return validate(itself, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Itself itself, Environment environment) {
    return Violations.list(violations(itself, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Itself itself, Environment environment) {
    Violations violations = checkLeads(itself.other(), itself, null);
    return checkRules(itself, violations);
  }

  /**
   * The rule leads(other).
   */
  private static Violations checkLeads(Itself other, Object object, Violations violations) {
    if (!Itself.leads(other)) {
      violations = Violations.add(violations, "", "leads nowhere", object, Check.class);
    }
    return violations;
  }

  /**
   * The rules of the whole object: isShort().
   */
  private static Violations checkRules(Itself itself, Violations violations) {
    if (!itself.isShort()) {
      violations = Violations.add(violations, "", "leads on", itself, Check.class);
    }
    return violations;
  }
}
