package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Box.Sorted}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Box_SortedValidated {
  private Box_SortedValidated() {
  }

  /**
   * Makes a valid {@link Box.Sorted}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends Comparable<? super T>> Box.Sorted<T> of(List<? super T> values) {
    Box_SortedValidated.<T>check(values);
    return new Box.Sorted<T>(values);
  }

  /**
   * Returns the {@link Box.Sorted} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends Comparable<? super T>> Box.Sorted<T> check(Box.Sorted<T> sorted) {
    Violations violations = violations(sorted, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return sorted;
  }

  /**
   * Checks the components for a new {@link Box.Sorted}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends Comparable<? super T>> void check(List<? super T> values) {
    Violations violations = Box_SortedValidated.<T>checkValues(values, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Box.Sorted} with another {@code values}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends Comparable<? super T>> Box.Sorted<T> withValues(Box.Sorted<T> sorted,
      List<? super T> values) {
    return Box_SortedValidated.<T>of(values);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static <T extends Comparable<? super T>> List<Violation> validate(Box.Sorted<T> sorted) {
    return validate(sorted, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static <T extends Comparable<? super T>> List<Violation> validate(Box.Sorted<T> sorted,
      Environment environment) {
    return Violations.list(violations(sorted, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static <T extends Comparable<? super T>> Violations violations(Box.Sorted<T> sorted,
      Environment environment) {
    return Box_SortedValidated.<T>checkValues(sorted.values(), null);
  }

  /**
   * values: @NotNull.
   */
  private static <T extends Comparable<? super T>> Violations checkValues(List<? super T> values,
      Violations violations) {
    if (values == null) {
      violations = Violations.add(violations, "values", Messages.notNull(), values, NotNull.class);
    }
    return violations;
  }
}
