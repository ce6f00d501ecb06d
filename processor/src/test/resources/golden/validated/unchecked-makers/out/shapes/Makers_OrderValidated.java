package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Makers.Order} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Makers_OrderValidated extends Makers.Order {
  Makers_OrderValidated(String name) {
    super(checked(name));
  }

  /**
   * Checks the arguments of a constructor before that of {@link Makers.Order} runs; returns the first.
   */
  private static String checked(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    return name;
  }

  public String getName() {
    return name;
  }

  /**
   * Sets name; checked: @NotBlank.
   */
  public void setName(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.name = name;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Makers.Order order) {
    return validate(order, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Makers.Order order, Environment environment) {
    return Violations.list(violations(order, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Makers.Order order, Environment environment) {
    return checkName(order.name, null);
  }

  /**
   * name: @NotBlank.
   */
  private static Violations checkName(String name, Violations violations) {
    if (name == null || name.isBlank()) {
      violations = Violations.add(violations, "name", Messages.notBlank(), name, NotBlank.class);
    }
    return violations;
  }
}
