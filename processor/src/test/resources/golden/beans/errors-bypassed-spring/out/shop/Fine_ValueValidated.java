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
 * Makes and checks records of the type {@link Fine.Value}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Fine_ValueValidated {
  private Fine_ValueValidated() {
  }

  /**
   * Makes a valid {@link Fine.Value}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Fine.Value of(String url) {
    check(url);
    return new Fine.Value(url);
  }

  /**
   * Returns the {@link Fine.Value} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Fine.Value check(Fine.Value value) {
    Violations violations = violations(value, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return value;
  }

  /**
   * Checks the components for a new {@link Fine.Value}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(String url) {
    Violations violations = checkUrl(url, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Fine.Value} with another {@code url}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Fine.Value withUrl(Fine.Value value, String url) {
    return of(url);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Fine.Value value) {
    return validate(value, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Fine.Value value, Environment environment) {
    return Violations.list(violations(value, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Fine.Value value, Environment environment) {
    return checkUrl(value.url(), null);
  }

  /**
   * url: @NotNull.
   */
  private static Violations checkUrl(String url, Violations violations) {
    if (url == null) {
      violations = Violations.add(violations, "url", Messages.notNull(), url, NotNull.class);
    }
    return violations;
  }
}
