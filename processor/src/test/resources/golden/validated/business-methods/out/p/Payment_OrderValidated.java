package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Payment.Order}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Payment_OrderValidated {
  private Payment_OrderValidated() {
  }

  /**
   * Makes a valid {@link Payment.Order}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Payment.Order of(Payment payment, List<Payment> others) {
    check(payment, others);
    return new Payment.Order(payment, others);
  }

  /**
   * Returns the {@link Payment.Order} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Payment.Order check(Payment.Order order) {
    Violations violations = violations(order, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return order;
  }

  /**
   * Checks the components for a new {@link Payment.Order}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(Payment payment, List<Payment> others) {
    Violations violations = checkPayment(payment, Environment.system(), null);
    violations = checkOthers(others, Environment.system(), violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Payment.Order} with another {@code payment}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Payment.Order withPayment(Payment.Order order, Payment payment) {
    return of(payment, order.others());
  }

  /**
   * The same {@link Payment.Order} with another {@code others}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Payment.Order withOthers(Payment.Order order, List<Payment> others) {
    return of(order.payment(), others);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Payment.Order order) {
    return validate(order, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Payment.Order order, Environment environment) {
    return Violations.list(violations(order, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Payment.Order order, Environment environment) {
    Violations violations = checkPayment(order.payment(), environment, null);
    return checkOthers(order.others(), environment, violations);
  }

  /**
   * payment: @Valid.
   */
  private static Violations checkPayment(Payment payment, Environment environment,
      Violations violations) {
    if (payment != null) {
      violations = Violations.addAll(violations, "payment", payment,
          PaymentValidated.violations(payment, environment));
    }
    return violations;
  }

  /**
   * others: elements: @Valid.
   */
  private static Violations checkOthers(List<Payment> others, Environment environment,
      Violations violations) {
    if (others != null) {
      int index = 0;
      for (Payment element : others) {
        if (element != null) {
          Violations nested = PaymentValidated.violations(element, environment);
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
