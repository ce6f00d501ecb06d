package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Styles} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class StylesValidated extends Styles {
  StylesValidated() {
  }

  /**
   * Sets fluent; checked: @NotNull.
   */
  @Override
  Styles fluent(String fluent) {
    Violations violations = checkFluent(fluent, null);
    if (violations != null) {
      throw violations.exception();
    }
    return super.fluent(fluent);
  }

  /**
   * Sets active; checked: @AssertTrue.
   */
  @Override
  void setActive(boolean active) {
    Violations violations = checkActive(active, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setActive(active);
  }

  /**
   * Sets boxed; checked: @AssertTrue.
   */
  @Override
  void setBoxed(boolean boxed) {
    Violations violations = checkBoxed(boxed, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setBoxed(boxed);
  }

  /**
   * Sets number; checked: @NotNull.
   */
  @Override
  Styles setNumber(int number) {
    Violations violations = checkNumber(number, null);
    if (violations != null) {
      throw violations.exception();
    }
    return super.setNumber(number);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Styles styles) {
    return validate(styles, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Styles styles, Environment environment) {
    return Violations.list(violations(styles, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Styles styles, Environment environment) {
    Violations violations = checkFluent(styles.fluent(), null);
    violations = checkActive(styles.isActive(), violations);
    violations = checkBoxed(styles.getBoxed(), violations);
    violations = checkNumber(styles.getNumber(), violations);
    return checkOptional(styles.getOptional(), violations);
  }

  /**
   * fluent: @NotNull.
   */
  private static Violations checkFluent(String fluent, Violations violations) {
    if (fluent == null) {
      violations = Violations.add(violations, "fluent", Messages.notNull(), fluent, NotNull.class);
    }
    return violations;
  }

  /**
   * active: @AssertTrue.
   */
  private static Violations checkActive(boolean active, Violations violations) {
    if (!active) {
      violations = Violations.add(violations, "active", Messages.assertTrue(), active,
          AssertTrue.class);
    }
    return violations;
  }

  /**
   * boxed: @AssertTrue.
   */
  private static Violations checkBoxed(Boolean boxed, Violations violations) {
    if (boxed != null && !boxed) {
      violations = Violations.add(violations, "boxed", Messages.assertTrue(), boxed,
          AssertTrue.class);
    }
    return violations;
  }

  /**
   * number: @NotNull.
   */
  private static Violations checkNumber(Integer number, Violations violations) {
    if (number == null) {
      violations = Violations.add(violations, "number", Messages.notNull(), number, NotNull.class);
    }
    return violations;
  }

  /**
   * optional: @Size(max = 3).
   */
  private static Violations checkOptional(String optional, Violations violations) {
    if (optional != null && optional.length() > 3) {
      violations = Violations.add(violations, "optional", Messages.size(0, 3), optional,
          Size.class);
    }
    return violations;
  }
}
