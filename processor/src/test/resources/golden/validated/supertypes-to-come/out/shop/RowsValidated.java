package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Rows} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "serial"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class RowsValidated extends Rows {
  RowsValidated() {
  }

  public FormValidated getForm() {
    return form;
  }

  /**
   * Sets form; checked: @NotNull.
   */
  public void setForm(FormValidated form) {
    Violations violations = checkForm(form, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.form = form;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Rows rows) {
    return validate(rows, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Rows rows, Environment environment) {
    return Violations.list(violations(rows, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Rows rows, Environment environment) {
    return checkForm(rows.form, null);
  }

  /**
   * form: @NotNull.
   */
  private static Violations checkForm(FormValidated form, Violations violations) {
    if (form == null) {
      violations = Violations.add(violations, "form", Messages.notNull(), form, NotNull.class);
    }
    return violations;
  }
}
