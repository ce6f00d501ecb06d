package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Trail;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Basket} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class BasketValidated extends Basket {
  BasketValidated() {
  }

  public BasketValidated getNext() {
    return next;
  }

  /**
   * Sets next; checked: @Valid.
   */
  public void setNext(BasketValidated next) {
    Violations violations = checkNext(next, Environment.system(), null, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.next = next;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Basket basket) {
    return validate(basket, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Basket basket, Environment environment) {
    return Violations.list(violations(basket, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Basket basket, Environment environment) {
    return violations(basket, environment, null);
  }

  /**
   * For generated code: what is wrong with an object inside others, or null; also where it is
   * one of them.
   */
  static Violations violations(Basket basket, Environment environment, Trail trail) {
    if (Trail.leadsBackTo(basket, trail)) {
      return null;
    }
    Trail here = new Trail(basket, trail);
    return checkNext(basket.next, environment, here, null);
  }

  /**
   * next: @Valid.
   */
  private static Violations checkNext(BasketValidated next, Environment environment, Trail trail,
      Violations violations) {
    if (next != null) {
      violations = Violations.addAll(violations, "next", next, BasketValidated.violations(next,
          environment, trail));
    }
    return violations;
  }
}
