package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Trail;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Tree.Branch}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Tree_BranchValidated {
  private Tree_BranchValidated() {
  }

  /**
   * Makes a valid {@link Tree.Branch}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T> Tree.Branch<T> of(Tree<T> left, Tree<T> right) {
    check(left, right);
    return new Tree.Branch<>(left, right);
  }

  /**
   * Returns the {@link Tree.Branch} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T> Tree.Branch<T> check(Tree.Branch<T> branch) {
    Violations violations = violations(branch, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return branch;
  }

  /**
   * Checks the components for a new {@link Tree.Branch}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T> void check(Tree<T> left, Tree<T> right) {
    Violations violations = checkLeft(left, Environment.system(), null, null);
    violations = checkRight(right, Environment.system(), null, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Tree.Branch} with another {@code left}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T> Tree.Branch<T> withLeft(Tree.Branch<T> branch, Tree<T> left) {
    return of(left, branch.right());
  }

  /**
   * The same {@link Tree.Branch} with another {@code right}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T> Tree.Branch<T> withRight(Tree.Branch<T> branch, Tree<T> right) {
    return of(branch.left(), right);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <T> List<Violation> validate(Tree.Branch<T> branch) {
    return validate(branch, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static <T> List<Violation> validate(Tree.Branch<T> branch, Environment environment) {
    return Violations.list(violations(branch, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static <T> Violations violations(Tree.Branch<T> branch, Environment environment) {
    return violations(branch, environment, null);
  }

  /**
   * For generated code: what is wrong with an object inside others, or null; also where it is
   * one of them.
   */
  static <T> Violations violations(Tree.Branch<T> branch, Environment environment, Trail trail) {
    if (Trail.leadsBackTo(branch, trail)) {
      return null;
    }
    Trail here = new Trail(branch, trail);
    Violations violations = checkLeft(branch.left(), environment, here, null);
    return checkRight(branch.right(), environment, here, violations);
  }

  /**
   * What is wrong with a {@link Tree}, by the class that it is of.
   */
  private static Violations violationsOfTree(Tree<?> tree, Environment environment, Trail trail) {
    if (tree instanceof Tree.Branch<?> branch) {
      return Tree_BranchValidated.violations(branch, environment, trail);
    }
    if (tree instanceof Tree.Leaf<?> leaf) {
      return Tree_LeafValidated.violations(leaf, environment);
    }
    return null;
  }

  /**
   * left: @Valid.
   */
  private static <T> Violations checkLeft(Tree<T> left, Environment environment, Trail trail,
      Violations violations) {
    if (left != null) {
      violations = Violations.addAll(violations, "left", left, violationsOfTree(left, environment,
          trail));
    }
    return violations;
  }

  /**
   * right: @Valid.
   */
  private static <T> Violations checkRight(Tree<T> right, Environment environment, Trail trail,
      Violations violations) {
    if (right != null) {
      violations = Violations.addAll(violations, "right", right, violationsOfTree(right,
          environment, trail));
    }
    return violations;
  }
}
