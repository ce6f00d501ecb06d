package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Check;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Form} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "this-escape"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class FormValidated extends Form {
  FormValidated(FormValidated name) {
    super(name);
    Violations violations = checkName(this.getName(), null);
    violations = checkIsShort(this.getName(), this, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  FormValidated(String name) {
    super(checked(name));
  }

  /**
   * Checks the arguments of a constructor before that of {@link Form} runs; returns the first.
   */
  private static String checked(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    Violations broken = checkIsShort(name, null, null);
    if (broken != null) {
      throw broken.exception();
    }
    return name;
  }

  /**
   * Sets name; checked: @NotNull.
   */
  @Override
  void setName(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setName(name);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Form form) {
    return validate(form, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Form form, Environment environment) {
    return Violations.list(violations(form, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Form form, Environment environment) {
    Violations violations = checkName(form.getName(), null);
    return checkIsShort(form.getName(), form, violations);
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

  /**
   * The rule isShort(name).
   */
  private static Violations checkIsShort(String name, Object object, Violations violations) {
    if (!Form.isShort(name)) {
      violations = Violations.add(violations, "", "must be short", object, Check.class);
    }
    return violations;
  }
}
