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
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class FormValidated extends Form {
  FormValidated() {
  }

  public FormValidated getParent() {
    return parent;
  }

  public Form.Rows getRows() {
    return rows;
  }

  /**
   * Sets rows; checked: @NotNull.
   */
  public void setRows(Form.Rows rows) {
    Violations violations = checkRows(rows, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.rows = rows;
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
    Violations violations = checkParent(form.parent, null);
    violations = checkRows(form.rows, violations);
    return checkHasForms(form.parent, form.rows, form, violations);
  }

  /**
   * parent: @NotNull.
   */
  private static Violations checkParent(FormValidated parent, Violations violations) {
    if (parent == null) {
      violations = Violations.add(violations, "parent", Messages.notNull(), parent, NotNull.class);
    }
    return violations;
  }

  /**
   * rows: @NotNull.
   */
  private static Violations checkRows(Form.Rows rows, Violations violations) {
    if (rows == null) {
      violations = Violations.add(violations, "rows", Messages.notNull(), rows, NotNull.class);
    }
    return violations;
  }

  /**
   * The rule hasForms(parent, rows).
   */
  private static Violations checkHasForms(Form parent, Iterable<? extends Form> rows, Object object,
      Violations violations) {
    if (!Form.hasForms(parent, rows)) {
      violations = Violations.add(violations, "", "must have forms", object, Check.class);
    }
    return violations;
  }
}
