package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Positive;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Limits}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class LimitsValidated {
  private LimitsValidated() {
  }

  /**
   * Makes a valid {@link Limits}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Limits of(int orders) {
    check(orders);
    return new Limits(orders);
  }

  /**
   * Returns the {@link Limits} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Limits check(Limits limits) {
    Violations violations = violations(limits, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return limits;
  }

  /**
   * Checks the components for a new {@link Limits}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(int orders) {
    Violations violations = checkOrders(orders, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Limits} with another {@code orders}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Limits withOrders(Limits limits, int orders) {
    return of(orders);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Limits limits) {
    return validate(limits, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Limits limits, Environment environment) {
    return Violations.list(violations(limits, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Limits limits, Environment environment) {
    return checkOrders(limits.orders(), null);
  }

  /**
   * orders: @Positive.
   */
  private static Violations checkOrders(int orders, Violations violations) {
    if (orders <= 0) {
      violations = Violations.add(violations, "orders", Messages.positive(), orders,
          Positive.class);
    }
    return violations;
  }
}
