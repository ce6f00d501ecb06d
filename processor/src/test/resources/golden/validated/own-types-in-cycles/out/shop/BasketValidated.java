package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Trail;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
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

  public List<BasketValidated> getCascades() {
    return cascades;
  }

  public ShopDecorated getShop() {
    return shop;
  }

  /**
   * Sets nested; checked: @Size(max = 3).
   */
  @Override
  public void setNested(List<BasketValidated> nested) {
    Violations violations = checkNested(nested, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setNested(nested);
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
   * Sets cascades; checked: elements: @Valid.
   */
  public void setCascades(List<BasketValidated> cascades) {
    Violations violations = checkCascades(cascades, Environment.system(), null, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.cascades = cascades;
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
    Violations violations = checkNested(basket.getNested(), null);
    violations = checkOther(basket.other, violations);
    violations = checkCascaded(basket.cascaded, environment, here, violations);
    violations = checkArray(basket.array, violations);
    violations = checkCascades(basket.cascades, environment, here, violations);
    return checkShop(basket.shop, environment, violations);
  }

  /**
   * nested: @Size(max = 3).
   */
  private static Violations checkNested(List<BasketValidated> nested, Violations violations) {
    if (nested != null && nested.size() > 3) {
      violations = Violations.add(violations, "nested", Messages.size(0, 3), nested, Size.class);
    }
    return violations;
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
   * cascades: elements: @Valid.
   */
  private static Violations checkCascades(List<BasketValidated> cascades, Environment environment,
      Trail trail, Violations violations) {
    if (cascades != null) {
      int index = 0;
      for (BasketValidated element : cascades) {
        if (element != null) {
          Violations nested = BasketValidated.violations(element, environment, trail);
          if (nested != null) {
            violations = Violations.addAll(violations, "cascades[" + index + "]", element, nested);
          }
        }
        index++;
      }
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
}
