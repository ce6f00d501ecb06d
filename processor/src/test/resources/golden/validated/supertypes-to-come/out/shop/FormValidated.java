package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
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

  public Form.ManyRows getMany() {
    return many;
  }

  public RowsValidated getRows() {
    return rows;
  }

  /**
   * Sets many; checked: @Size(max = 3).
   */
  public void setMany(Form.ManyRows many) {
    Violations violations = checkMany(many, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.many = many;
  }

  /**
   * Sets rows; checked: @NotEmpty.
   */
  public void setRows(RowsValidated rows) {
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
    Violations violations = checkMany(form.many, null);
    return checkRows(form.rows, violations);
  }

  /**
   * many: @Size(max = 3).
   */
  private static Violations checkMany(Form.ManyRows many, Violations violations) {
    if (many != null && many.size() > 3) {
      violations = Violations.add(violations, "many", Messages.size(0, 3), many, Size.class);
    }
    return violations;
  }

  /**
   * rows: @NotEmpty.
   */
  private static Violations checkRows(RowsValidated rows, Violations violations) {
    if (rows == null || rows.isEmpty()) {
      violations = Violations.add(violations, "rows", Messages.notEmpty(), rows, NotEmpty.class);
    }
    return violations;
  }
}
