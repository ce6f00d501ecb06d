package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Trail;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Group}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class GroupValidated {
  private GroupValidated() {
  }

  /**
   * Makes a valid {@link Group}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Group of(Shape first, List<Shape> others) {
    check(first, others);
    return new Group(first, others);
  }

  /**
   * Returns the {@link Group} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Group check(Group group) {
    Violations violations = violations(group, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return group;
  }

  /**
   * Checks the components for a new {@link Group}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(Shape first, List<Shape> others) {
    Violations violations = checkFirst(first, Environment.system(), null, null);
    violations = checkOthers(others, Environment.system(), null, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Group} with another {@code first}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Group withFirst(Group group, Shape first) {
    return of(first, group.others());
  }

  /**
   * The same {@link Group} with another {@code others}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Group withOthers(Group group, List<Shape> others) {
    return of(group.first(), others);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Group group) {
    return validate(group, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Group group, Environment environment) {
    return Violations.list(violations(group, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Group group, Environment environment) {
    return violations(group, environment, null);
  }

  /**
   * For generated code: what is wrong with an object inside others, or null; also where it is
   * one of them.
   */
  static Violations violations(Group group, Environment environment, Trail trail) {
    if (Trail.leadsBackTo(group, trail)) {
      return null;
    }
    Trail here = new Trail(group, trail);
    Violations violations = checkFirst(group.first(), environment, here, null);
    return checkOthers(group.others(), environment, here, violations);
  }

  /**
   * What is wrong with a {@link Shape}, by the class that it is of.
   */
  private static Violations violationsOfShape(Shape shape, Environment environment, Trail trail) {
    if (shape instanceof Group group) {
      return GroupValidated.violations(group, environment, trail);
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
   * first: @NotNull, @Valid.
   */
  private static Violations checkFirst(Shape first, Environment environment, Trail trail,
      Violations violations) {
    if (first == null) {
      violations = Violations.add(violations, "first", Messages.notNull(), first, NotNull.class);
    } else {
      violations = Violations.addAll(violations, "first", first, violationsOfShape(first,
          environment, trail));
    }
    return violations;
  }

  /**
   * others: elements: @Valid.
   */
  private static Violations checkOthers(List<Shape> others, Environment environment, Trail trail,
      Violations violations) {
    if (others != null) {
      int index = 0;
      for (Shape element : others) {
        if (element != null) {
          Violations nested = violationsOfShape(element, environment, trail);
          if (nested != null) {
            violations = Violations.addAll(violations, "others[" + index + "]", element, nested);
          }
        }
        index++;
      }
    }
    return violations;
  }
}
