package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Tree.Leaf}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Tree_LeafValidated {
  private Tree_LeafValidated() {
  }

  /**
   * Makes a valid {@link Tree.Leaf}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T> Tree.Leaf<T> of(T value) {
    check(value);
    return new Tree.Leaf<>(value);
  }

  /**
   * Returns the {@link Tree.Leaf} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T> Tree.Leaf<T> check(Tree.Leaf<T> leaf) {
    Violations violations = violations(leaf, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return leaf;
  }

  /**
   * Checks the components for a new {@link Tree.Leaf}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T> void check(T value) {
    Violations violations = checkValue(value, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Tree.Leaf} with another {@code value}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T> Tree.Leaf<T> withValue(Tree.Leaf<T> leaf, T value) {
    return of(value);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <T> List<Violation> validate(Tree.Leaf<T> leaf) {
    return validate(leaf, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static <T> List<Violation> validate(Tree.Leaf<T> leaf, Environment environment) {
    return Violations.list(violations(leaf, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static <T> Violations violations(Tree.Leaf<T> leaf, Environment environment) {
    return checkValue(leaf.value(), null);
  }

  /**
   * value: @NotNull.
   */
  private static <T> Violations checkValue(T value, Violations violations) {
    if (value == null) {
      violations = Violations.add(violations, "value", Messages.notNull(), value, NotNull.class);
    }
    return violations;
  }
}
