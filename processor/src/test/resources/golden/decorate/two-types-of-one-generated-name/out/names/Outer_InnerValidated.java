package names;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Outer.Inner} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Outer_InnerValidated extends Outer.Inner {
  Outer_InnerValidated() {
  }

  public String getText() {
    return text;
  }

  /**
   * Sets text; checked: @NotNull.
   */
  public void setText(String text) {
    Violations violations = checkText(text, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.text = text;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Outer.Inner inner) {
    return validate(inner, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Outer.Inner inner, Environment environment) {
    return Violations.list(violations(inner, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Outer.Inner inner, Environment environment) {
    return checkText(inner.text, null);
  }

  /**
   * text: @NotNull.
   */
  private static Violations checkText(String text, Violations violations) {
    if (text == null) {
      violations = Violations.add(violations, "text", Messages.notNull(), text, NotNull.class);
    }
    return violations;
  }
}
