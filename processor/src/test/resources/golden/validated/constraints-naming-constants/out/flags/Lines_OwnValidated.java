package flags;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Lines.Own}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Lines_OwnValidated {
  private static final Pattern TEXT_PATTERN = Pattern.compile("[a-z]+", Pattern.COMMENTS);

  private Lines_OwnValidated() {
  }

  /**
   * Makes a valid {@link Lines.Own}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T> Lines.Own<T> of(String text, T rest) {
    check(text, rest);
    return new Lines.Own<>(text, rest);
  }

  /**
   * Returns the {@link Lines.Own} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T> Lines.Own<T> check(Lines.Own<T> own) {
    Violations violations = violations(own, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return own;
  }

  /**
   * Checks the components for a new {@link Lines.Own}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T> void check(String text, T rest) {
    Violations violations = checkText(text, null);
    violations = checkText2(text, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Lines.Own} with another {@code text}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T> Lines.Own<T> withText(Lines.Own<T> own, String text) {
    return of(text, own.rest());
  }

  /**
   * The same {@link Lines.Own} with another {@code rest}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T> Lines.Own<T> withRest(Lines.Own<T> own, T rest) {
    return of(own.text(), rest);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <T> List<Violation> validate(Lines.Own<T> own) {
    return validate(own, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static <T> List<Violation> validate(Lines.Own<T> own, Environment environment) {
    return Violations.list(violations(own, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static <T> Violations violations(Lines.Own<T> own, Environment environment) {
    Violations violations = checkText(own.text(), null);
    return checkText2(own.text(), violations);
  }

  /**
   * text: @Pattern.
   */
  private static Violations checkText(String text, Violations violations) {
    if (text != null && !TEXT_PATTERN.matcher(text).matches()) {
      violations = Violations.add(violations, "text", Messages.pattern("[a-z]+")
          .with("flags", List.of(jakarta.validation.constraints.Pattern.Flag.COMMENTS)), text,
          jakarta.validation.constraints.Pattern.class);
    }
    return violations;
  }

  /**
   * text: @Size(min = 2).
   */
  private static Violations checkText2(String text, Violations violations) {
    if (text != null && text.length() < 2) {
      violations = Violations.add(violations, "text", Messages.size(2, Integer.MAX_VALUE), text,
          Size.class);
    }
    return violations;
  }
}
