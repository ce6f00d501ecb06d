package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Box.Many}.
 */
@SuppressWarnings({
    "all",
    "varargs"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Box_ManyValidated {
  private Box_ManyValidated() {
  }

  /**
   * Makes a valid {@link Box.Many}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  @SafeVarargs
  public static <T> Box.Many<T> of(T... all) {
    check(all);
    return new Box.Many<>(all);
  }

  /**
   * Returns the {@link Box.Many} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T> Box.Many<T> check(Box.Many<T> many) {
    Violations violations = violations(many, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return many;
  }

  /**
   * Checks the components for a new {@link Box.Many}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  @SafeVarargs
  public static <T> void check(T... all) {
    Violations violations = checkAll(all, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Box.Many} with another {@code all}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T> Box.Many<T> withAll(Box.Many<T> many, T[] all) {
    return of(all);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static <T> List<Violation> validate(Box.Many<T> many) {
    return validate(many, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static <T> List<Violation> validate(Box.Many<T> many, Environment environment) {
    return Violations.list(violations(many, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static <T> Violations violations(Box.Many<T> many, Environment environment) {
    return checkAll(many.all(), null);
  }

  /**
   * all: @Size(max = 9).
   */
  private static <T> Violations checkAll(T[] all, Violations violations) {
    if (all != null && all.length > 9) {
      violations = Violations.add(violations, "all", Messages.size(0, 9), all, Size.class);
    }
    return violations;
  }
}
