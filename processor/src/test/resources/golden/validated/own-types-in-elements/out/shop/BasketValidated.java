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
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@link Basket} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class BasketValidated extends Basket {
  BasketValidated() {
  }

  public List<BasketValidated> getElements() {
    return elements;
  }

  public List<BasketValidated> getCascades() {
    return cascades;
  }

  public Map<BasketValidated, List<Basket_ItemValidated>> getMap() {
    return map;
  }

  public Optional<Basket_ItemValidated> getItem() {
    return item;
  }

  /**
   * Sets elements; checked: elements: @NotNull.
   */
  public void setElements(List<BasketValidated> elements) {
    Violations violations = checkElements(elements, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.elements = elements;
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
   * Sets map; checked: keys: @NotNull; values: (@Size(min = 1); elements: @NotNull).
   */
  public void setMap(Map<BasketValidated, List<Basket_ItemValidated>> map) {
    Violations violations = checkMap(map, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.map = map;
  }

  /**
   * Sets item; checked: elements: @Valid.
   */
  public void setItem(Optional<Basket_ItemValidated> item) {
    Violations violations = checkItem(item, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.item = item;
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
    Violations violations = checkElements(basket.elements, null);
    violations = checkCascades(basket.cascades, environment, here, violations);
    violations = checkMap(basket.map, violations);
    return checkItem(basket.item, environment, violations);
  }

  /**
   * elements: elements: @NotNull.
   */
  private static Violations checkElements(List<BasketValidated> elements, Violations violations) {
    if (elements != null) {
      int index = 0;
      for (BasketValidated element : elements) {
        if (element == null) {
          violations = Violations.add(violations, "elements[" + index + "].<list element>",
              Messages.notNull(), element, NotNull.class);
        }
        index++;
      }
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
   * map: keys: @NotNull; values: (@Size(min = 1); elements: @NotNull).
   */
  private static Violations checkMap(Map<BasketValidated, List<Basket_ItemValidated>> map,
      Violations violations) {
    if (map != null) {
      for (Map.Entry<BasketValidated, List<Basket_ItemValidated>> entry : map.entrySet()) {
        BasketValidated key = entry.getKey();
        if (key == null) {
          violations = Violations.add(violations, "map<K>[" + Violations.key(key) + "].<map key>",
              Messages.notNull(), key, NotNull.class);
        }
        List<Basket_ItemValidated> value = entry.getValue();
        Violations ofKey = null;
        if (value != null) {
          if (value.size() < 1) {
            ofKey = Violations.add(ofKey, "map[" + Violations.key(key) + "].<map value>",
                Messages.size(1, Integer.MAX_VALUE), value, Size.class);
          }
          int index = 0;
          for (Basket_ItemValidated element : value) {
            if (element == null) {
              ofKey = Violations.add(ofKey,
                  "map[" + Violations.key(key) + "].<map value>[" + index + "].<list element>",
                  Messages.notNull(), element, NotNull.class);
            }
            index++;
          }
        }
        violations = Violations.addOfKey(violations, key, ofKey);
      }
    }
    return violations;
  }

  /**
   * item: elements: @Valid.
   */
  private static Violations checkItem(Optional<Basket_ItemValidated> item, Environment environment,
      Violations violations) {
    if (item != null) {
      Basket_ItemValidated value = item.orElse(null);
      if (value != null) {
        violations = Violations.addAll(violations, "item", value,
            Basket_ItemValidated.violations(value, environment));
      }
    }
    return violations;
  }
}
