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

  /**
   * Sets parent; checked: @NotNull.
   */
  @Override
  void setParent(FormValidated parent) {
    Violations violations = checkParent(parent, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setParent(parent);
  }

  /**
   * Sets rows; checked: @NotNull.
   */
  @Override
  void setRows(Form.Rows rows) {
    Violations violations = checkRows(rows, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setRows(rows);
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
    Violations violations = checkParent(form.getParent(), null);
    violations = checkRows(form.rows(), violations);
    return checkIsTree(form.getParent(), form.rows(), form, violations);
  }

  /**
   * parent: @NotNull.
   */
  private static Violations checkParent(Form parent, Violations violations) {
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
   * The rule isTree(parent, rows).
   */
  private static Violations checkIsTree(Form parent, Iterable<? extends Form> rows, Object object,
      Violations violations) {
    if (!Form.isTree(parent, rows)) {
      violations = Violations.add(violations, "", "must not be its own parent", object,
          Check.class);
    }
    return violations;
  }
}
