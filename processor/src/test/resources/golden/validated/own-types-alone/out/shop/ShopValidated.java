package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Shop} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ShopValidated extends Shop {
  public ShopValidated() {
  }

  public BasketValidated getBasket() {
    return basket;
  }

  /**
   * Sets basket; checked: @NotNull.
   */
  public void setBasket(BasketValidated basket) {
    Violations violations = checkBasket(basket, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.basket = basket;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Shop shop) {
    return validate(shop, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Shop shop, Environment environment) {
    return Violations.list(violations(shop, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Shop shop, Environment environment) {
    return checkBasket(shop.basket, null);
  }

  /**
   * basket: @NotNull.
   */
  private static Violations checkBasket(BasketValidated basket, Violations violations) {
    if (basket == null) {
      violations = Violations.add(violations, "basket", Messages.notNull(), basket, NotNull.class);
    }
    return violations;
  }
}
