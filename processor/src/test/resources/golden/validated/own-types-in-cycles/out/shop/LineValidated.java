package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Line}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class LineValidated {
  private LineValidated() {
  }

  /**
   * Makes a valid {@link Line}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Line of(BasketValidated basket, Set<ItemValidated> items) {
    check(basket, items);
    return new Line(basket, items);
  }

  /**
   * Returns the {@link Line} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Line check(Line line) {
    Violations violations = violations(line, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return line;
  }

  /**
   * Checks the components for a new {@link Line}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(BasketValidated basket, Set<ItemValidated> items) {
    Violations violations = checkBasket(basket, Environment.system(), null);
    violations = checkItems(items, Environment.system(), violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Line} with another {@code basket}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Line withBasket(Line line, BasketValidated basket) {
    return of(basket, line.items());
  }

  /**
   * The same {@link Line} with another {@code items}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Line withItems(Line line, Set<ItemValidated> items) {
    return of(line.basket(), items);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Line line) {
    return validate(line, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Line line, Environment environment) {
    return Violations.list(violations(line, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Line line, Environment environment) {
    Violations violations = checkBasket(line.basket(), environment, null);
    return checkItems(line.items(), environment, violations);
  }

  /**
   * basket: @Valid.
   */
  private static Violations checkBasket(BasketValidated basket, Environment environment,
      Violations violations) {
    if (basket != null) {
      violations = Violations.addAll(violations, "basket", basket,
          BasketValidated.violations(basket, environment));
    }
    return violations;
  }

  /**
   * items: elements: @Valid.
   */
  private static Violations checkItems(Set<ItemValidated> items, Environment environment,
      Violations violations) {
    if (items != null) {
      for (ItemValidated element : items) {
        if (element != null) {
          violations = Violations.addAll(violations, "items[]", element,
              ItemValidated.violations(element, environment));
        }
      }
    }
    return violations;
  }
}
