package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * {@link Drawing} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class DrawingValidated<S extends Shape> extends Drawing<S> {
  DrawingValidated() {
  }

  public Shape getMain() {
    return main;
  }

  public S getOther() {
    return other;
  }

  public Map<String, Shape> getByName() {
    return byName;
  }

  public Tree<String> getTree() {
    return tree;
  }

  /**
   * Sets main; checked: @Valid.
   */
  public void setMain(Shape main) {
    Violations violations = checkMain(main, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.main = main;
  }

  /**
   * Sets other; checked: @Valid.
   */
  public void setOther(S other) {
    Violations violations = checkOther(other, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.other = other;
  }

  /**
   * Sets byName; checked: values: @Valid.
   */
  public void setByName(Map<String, Shape> byName) {
    Violations violations = checkByName(byName, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.byName = byName;
  }

  /**
   * Sets tree; checked: @Valid.
   */
  public void setTree(Tree<String> tree) {
    Violations violations = checkTree(tree, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.tree = tree;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <S extends Shape> List<Violation> validate(Drawing<S> drawing) {
    return validate(drawing, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static <S extends Shape> List<Violation> validate(Drawing<S> drawing, Environment environment) {
    return Violations.list(violations(drawing, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static <S extends Shape> Violations violations(Drawing<S> drawing, Environment environment) {
    Violations violations = checkMain(drawing.main, environment, null);
    violations = checkOther(drawing.other, environment, violations);
    violations = checkByName(drawing.byName, environment, violations);
    return checkTree(drawing.tree, environment, violations);
  }

  /**
   * What is wrong with a {@link Shape}, by the class that it is of.
   */
  private static Violations violationsOfShape(Shape shape, Environment environment) {
    if (shape instanceof Group group) {
      return GroupValidated.violations(group, environment);
    }
    if (shape instanceof Shape.Circle circle) {
      return Shape_CircleValidated.violations(circle, environment);
    }
    if (shape instanceof Shape.Square square) {
      return Shape_SquareValidated.violations(square, environment);
    }
    if (shape instanceof Shape.Right right) {
      return Shape_RightValidated.violations(right, environment);
    }
    if (shape instanceof Shape.Triangle triangle) {
      return Shape_TriangleValidated.violations(triangle, environment);
    }
    return null;
  }

  /**
   * What is wrong with a {@link Tree}, by the class that it is of.
   */
  private static Violations violationsOfTree(Tree<?> tree, Environment environment) {
    if (tree instanceof Tree.Branch<?> branch) {
      return Tree_BranchValidated.violations(branch, environment);
    }
    if (tree instanceof Tree.Leaf<?> leaf) {
      return Tree_LeafValidated.violations(leaf, environment);
    }
    return null;
  }

  /**
   * main: @Valid.
   */
  private static Violations checkMain(Shape main, Environment environment, Violations violations) {
    if (main != null) {
      violations = Violations.addAll(violations, "main", main, violationsOfShape(main,
          environment));
    }
    return violations;
  }

  /**
   * other: @Valid.
   */
  private static <S extends Shape> Violations checkOther(S other, Environment environment,
      Violations violations) {
    if (other != null) {
      violations = Violations.addAll(violations, "other", other, violationsOfShape(other,
          environment));
    }
    return violations;
  }

  /**
   * byName: values: @Valid.
   */
  private static Violations checkByName(Map<String, Shape> byName, Environment environment,
      Violations violations) {
    if (byName != null) {
      for (Map.Entry<String, Shape> entry : byName.entrySet()) {
        String key = entry.getKey();
        Shape value = entry.getValue();
        Violations ofKey = null;
        if (value != null) {
          Violations nested = violationsOfShape(value, environment);
          if (nested != null) {
            ofKey = Violations.addAll(ofKey, "byName[" + Violations.key(key) + "]", value, nested);
          }
        }
        violations = Violations.addOfKey(violations, key, ofKey);
      }
    }
    return violations;
  }

  /**
   * tree: @Valid.
   */
  private static Violations checkTree(Tree<String> tree, Environment environment,
      Violations violations) {
    if (tree != null) {
      violations = Violations.addAll(violations, "tree", tree, violationsOfTree(tree, environment));
    }
    return violations;
  }
}
