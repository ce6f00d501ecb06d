package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Trail;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Basket} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class BasketValidated extends Basket {
  public BasketValidated() {
  }

  public BasketValidated getOther() {
    return other;
  }

  public BasketValidated getCascaded() {
    return cascaded;
  }

  public BasketValidated[] getArray() {
    return array;
  }

  public ShopDecorated getShop() {
    return shop;
  }

  public TextsValidated getTexts() {
    return texts;
  }

  /**
   * Sets other; checked: @NotNull.
   */
  public void setOther(BasketValidated other) {
    Violations violations = checkOther(other, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.other = other;
  }

  /**
   * Sets cascaded; checked: @Valid.
   */
  public void setCascaded(BasketValidated cascaded) {
    Violations violations = checkCascaded(cascaded, Environment.system(), null, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.cascaded = cascaded;
  }

  /**
   * Sets array; checked: @Size(max = 2).
   */
  public void setArray(BasketValidated[] array) {
    Violations violations = checkArray(array, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.array = array;
  }

  /**
   * Sets shop; checked: @Valid.
   */
  public void setShop(ShopDecorated shop) {
    Violations violations = checkShop(shop, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.shop = shop;
  }

  /**
   * Sets texts; checked: @NotEmpty.
   */
  public void setTexts(TextsValidated texts) {
    Violations violations = checkTexts(texts, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.texts = texts;
  }

  /**
   * Sets kept; checked: @NotNull.
   */
  @Override
  public void setKept(ShopValidated kept) {
    Violations violations = checkKept(kept, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setKept(kept);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Basket basket) {
    return validate(basket, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Basket basket, Environment environment) {
    return Violations.list(violations(basket, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Basket basket, Environment environment) {
    return violations(basket, environment, null);
  }

  /**
   * For generated code: what is wrong with an object inside others, or null; also where it is
   * one of them.
   */
  public static Violations violations(Basket basket, Environment environment, Trail trail) {
    if (Trail.leadsBackTo(basket, trail)) {
      return null;
    }
    Trail here = new Trail(basket, trail);
    Violations violations = checkOther(basket.other, null);
    violations = checkCascaded(basket.cascaded, environment, here, violations);
    violations = checkArray(basket.array, violations);
    violations = checkShop(basket.shop, environment, violations);
    violations = checkTexts(basket.texts, violations);
    return checkKept(basket.getKept(), violations);
  }

  /**
   * other: @NotNull.
   */
  private static Violations checkOther(BasketValidated other, Violations violations) {
    if (other == null) {
      violations = Violations.add(violations, "other", Messages.notNull(), other, NotNull.class);
    }
    return violations;
  }

  /**
   * cascaded: @Valid.
   */
  private static Violations checkCascaded(BasketValidated cascaded, Environment environment,
      Trail trail, Violations violations) {
    if (cascaded != null) {
      violations = Violations.addAll(violations, "cascaded", cascaded,
          BasketValidated.violations(cascaded, environment, trail));
    }
    return violations;
  }

  /**
   * array: @Size(max = 2).
   */
  private static Violations checkArray(BasketValidated[] array, Violations violations) {
    if (array != null && array.length > 2) {
      violations = Violations.add(violations, "array", Messages.size(0, 2), array, Size.class);
    }
    return violations;
  }

  /**
   * shop: @Valid.
   */
  private static Violations checkShop(ShopDecorated shop, Environment environment,
      Violations violations) {
    if (shop != null) {
      violations = Violations.addAll(violations, "shop", shop, ShopValidated.violations(shop,
          environment));
    }
    return violations;
  }

  /**
   * texts: @NotEmpty.
   */
  private static Violations checkTexts(TextsValidated texts, Violations violations) {
    if (texts == null || texts.isEmpty()) {
      violations = Violations.add(violations, "texts", Messages.notEmpty(), texts, NotEmpty.class);
    }
    return violations;
  }

  /**
   * kept: @NotNull.
   */
  private static Violations checkKept(ShopValidated kept, Violations violations) {
    if (kept == null) {
      violations = Violations.add(violations, "kept", Messages.notNull(), kept, NotNull.class);
    }
    return violations;
  }
}
