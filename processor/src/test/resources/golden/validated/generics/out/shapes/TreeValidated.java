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
 * {@link Tree} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class TreeValidated<K extends Comparable<K>, V> extends Tree<K, V> {
  TreeValidated() {
  }

  public Tree<K, V>.Leaf getRoot() {
    return root;
  }

  /**
   * Sets root; checked: @NotNull.
   */
  public void setRoot(Tree<K, V>.Leaf root) {
    Violations violations = TreeValidated.<K, V>checkRoot(root, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.root = root;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <K extends Comparable<K>, V> List<Violation> validate(Tree<K, V> tree) {
    return validate(tree, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static <K extends Comparable<K>, V> List<Violation> validate(Tree<K, V> tree,
      Environment environment) {
    return Violations.list(violations(tree, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static <K extends Comparable<K>, V> Violations violations(Tree<K, V> tree,
      Environment environment) {
    return TreeValidated.<K, V>checkRoot(tree.root, null);
  }

  /**
   * root: @NotNull.
   */
  private static <K extends Comparable<K>, V> Violations checkRoot(Tree<K, V>.Leaf root,
      Violations violations) {
    if (root == null) {
      violations = Violations.add(violations, "root", Messages.notNull(), root, NotNull.class);
    }
    return violations;
  }
}
