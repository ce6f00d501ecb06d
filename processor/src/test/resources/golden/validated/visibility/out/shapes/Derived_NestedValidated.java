package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Derived.Nested} that accepts valid values only.
 */
@SuppressWarnings("all")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Derived_NestedValidated extends Derived.Nested {
  protected Derived_NestedValidated() {
  }

  public int getOwn() {
    return own;
  }

  /**
   * Sets field; checked: @NotNull.
   */
  public void setField(String field) {
    Violations violations = checkField(field, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.field = field;
  }

  /**
   * Sets hidden; checked: @NotNull.
   */
  @Override
  protected void setHidden(String hidden) {
    Violations violations = checkHidden(hidden, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setHidden(hidden);
  }

  /**
   * Sets own; checked: @Min(1).
   */
  public void setOwn(int own) {
    Violations violations = checkOwn(own, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.own = own;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Derived.Nested nested) {
    return validate(nested, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Derived.Nested nested, Environment environment) {
    return Violations.list(violations(nested, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Derived.Nested nested, Environment environment) {
    Violations violations = checkField(nested.getField(), null);
    violations = checkHidden(nested.getHidden(), violations);
    return checkOwn(nested.own, violations);
  }

  /**
   * field: @NotNull.
   */
  private static Violations checkField(String field, Violations violations) {
    if (field == null) {
      violations = Violations.add(violations, "field", Messages.notNull(), field, NotNull.class);
    }
    return violations;
  }

  /**
   * hidden: @NotNull.
   */
  private static Violations checkHidden(String hidden, Violations violations) {
    if (hidden == null) {
      violations = Violations.add(violations, "hidden", Messages.notNull(), hidden, NotNull.class);
    }
    return violations;
  }

  /**
   * own: @Min(1).
   */
  private static Violations checkOwn(int own, Violations violations) {
    if (own < 1) {
      violations = Violations.add(violations, "own", Messages.min(1), own, Min.class);
    }
    return violations;
  }
}
