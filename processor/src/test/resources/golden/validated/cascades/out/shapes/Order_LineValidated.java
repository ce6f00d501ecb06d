package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Order.Line}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Order_LineValidated {
  private Order_LineValidated() {
  }

  /**
   * Makes a valid {@link Order.Line}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Order.Line of(String name, int count) {
    check(name, count);
    return new Order.Line(name, count);
  }

  /**
   * Returns the {@link Order.Line} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Order.Line check(Order.Line line) {
    Violations violations = violations(line, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return line;
  }

  /**
   * Checks the components for a new {@link Order.Line}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static void check(String name, int count) {
    Violations violations = checkName(name, null);
    violations = checkCount(count, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Order.Line} with another {@code name}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Order.Line withName(Order.Line line, String name) {
    return of(name, line.count());
  }

  /**
   * The same {@link Order.Line} with another {@code count}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Order.Line withCount(Order.Line line, int count) {
    return of(line.name(), count);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Order.Line line) {
    return validate(line, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Order.Line line, Environment environment) {
    return Violations.list(violations(line, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Order.Line line, Environment environment) {
    Violations violations = checkName(line.name(), null);
    return checkCount(line.count(), violations);
  }

  /**
   * name: @NotNull.
   */
  private static Violations checkName(String name, Violations violations) {
    if (name == null) {
      violations = Violations.add(violations, "name", Messages.notNull(), name, NotNull.class);
    }
    return violations;
  }

  /**
   * count: @Positive.
   */
  private static Violations checkCount(int count, Violations violations) {
    if (count <= 0) {
      violations = Violations.add(violations, "count", Messages.positive(), count, Positive.class);
    }
    return violations;
  }
}
