package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Tree} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class TreeValidated implements Tree {
  private final Tree parent;

  TreeValidated(Tree parent) {
    Violations violations = checkParent(parent, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.parent = parent;
  }

  @NotNull
  @Override
  public Tree parent() {
    return parent;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TreeValidated that
        && Objects.equals(parent, that.parent);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parent);
  }

  @Override
  public String toString() {
    return "Tree[parent=" + parent + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Tree tree) {
    return validate(tree, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Tree tree, Environment environment) {
    return Violations.list(violations(tree, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Tree tree, Environment environment) {
    return checkParent(tree.parent(), null);
  }

  /**
   * parent: @NotNull.
   */
  private static Violations checkParent(Tree parent, Violations violations) {
    if (parent == null) {
      violations = Violations.add(violations, "parent", Messages.notNull(), parent, NotNull.class);
    }
    return violations;
  }
}
