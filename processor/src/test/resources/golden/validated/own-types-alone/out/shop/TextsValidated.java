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
 * {@link Texts} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "serial"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class TextsValidated extends Texts {
  TextsValidated() {
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
  static List<Violation> validate(Texts texts) {
    return validate(texts, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Texts texts, Environment environment) {
    return Violations.list(violations(texts, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Texts texts, Environment environment) {
    return checkBasket(texts.basket, null);
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
