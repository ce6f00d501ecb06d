package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Node} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class NodeValidated extends Node {
  public NodeValidated() {
  }

  public Node getParent() {
    return parent;
  }

  public List<String> getNames() {
    return names;
  }

  /**
   * Sets parent; checked: @NotNull.
   */
  public void setParent(Node parent) {
    Violations violations = checkParent(parent, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.parent = parent;
  }

  /**
   * Sets names; checked: @Size(max = 3).
   */
  public void setNames(List<String> names) {
    Violations violations = checkNames(names, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.names = names;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Node node) {
    return validate(node, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Node node, Environment environment) {
    return Violations.list(violations(node, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Node node, Environment environment) {
    Violations violations = checkParent(node.parent, null);
    return checkNames(node.names, violations);
  }

  /**
   * parent: @NotNull.
   */
  private static Violations checkParent(Node parent, Violations violations) {
    if (parent == null) {
      violations = Violations.add(violations, "parent", Messages.notNull(), parent, NotNull.class);
    }
    return violations;
  }

  /**
   * names: @Size(max = 3).
   */
  private static Violations checkNames(List<String> names, Violations violations) {
    if (names != null && names.size() > 3) {
      violations = Violations.add(violations, "names", Messages.size(0, 3), names, Size.class);
    }
    return violations;
  }
}
