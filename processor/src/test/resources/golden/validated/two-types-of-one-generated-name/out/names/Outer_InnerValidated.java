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
 * Makes and checks records of the type {@link Outer.Inner}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Outer_InnerValidated {
  private Outer_InnerValidated() {
  }

  /**
   * Makes a valid {@link Outer.Inner}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Outer.Inner of(String text) {
    check(text);
    return new Outer.Inner(text);
  }

  /**
   * Returns the {@link Outer.Inner} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Outer.Inner check(Outer.Inner inner) {
    Violations violations = violations(inner, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return inner;
  }

  /**
   * Checks the components for a new {@link Outer.Inner}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(String text) {
    Violations violations = checkText(text, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Outer.Inner} with another {@code text}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Outer.Inner withText(Outer.Inner inner, String text) {
    return of(text);
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
    return checkText(inner.text(), null);
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
