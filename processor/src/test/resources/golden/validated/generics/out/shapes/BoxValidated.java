package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Trail;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * {@link Box} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "varargs"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class BoxValidated<K extends Comparable<? super K> & Serializable, V extends List<K>> extends Box<K, V> {
  public <C extends Comparator<? super K> & Serializable> BoxValidated(K key, C order, V values) {
    super(checked(key, order, values), order, values);
  }

  @SafeVarargs
  protected BoxValidated(String label, K... keys) {
    super(checked(label, keys), keys);
  }

  BoxValidated(Map<? extends K, ? super V> map) {
    super(BoxValidated.<K, V>checked(map));
  }

  /**
   * Checks the arguments of a constructor before that of {@link Box} runs; returns the first.
   */
  private static <K extends Comparable<? super K> & Serializable, V extends List<K>, C extends Comparator<? super K> & Serializable> K checked(
      K key, C order, V values) {
    Violations violations = checkKey(key, null);
    violations = checkValues(values, violations);
    if (violations != null) {
      throw violations.exception();
    }
    return key;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Box} runs; returns the first.
   */
  private static <K extends Comparable<? super K> & Serializable> String checked(String label,
      K[] keys) {
    Violations violations = checkLabel(label, null);
    if (violations != null) {
      throw violations.exception();
    }
    return label;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Box} runs; returns the first.
   */
  private static <K extends Comparable<? super K> & Serializable, V extends List<K>> Map<? extends K, ? super V> checked(
      Map<? extends K, ? super V> map) {
    Violations violations = BoxValidated.<K, V>checkMap(map, null);
    if (violations != null) {
      throw violations.exception();
    }
    return map;
  }

  public V getValues() {
    return values;
  }

  /**
   * Sets key; checked: @NotNull.
   */
  @Override
  public void setKey(K key) {
    Violations violations = checkKey(key, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setKey(key);
  }

  /**
   * Sets values; checked: @NotNull.
   */
  public void setValues(V values) {
    Violations violations = checkValues(values, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.values = values;
  }

  /**
   * Sets map; checked: values: @NotNull.
   */
  @Override
  public void setMap(Map<? extends K, ? super V> map) {
    Violations violations = BoxValidated.<K, V>checkMap(map, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setMap(map);
  }

  /**
   * Sets inner; checked: @Valid.
   */
  @Override
  public Box<K, V> setInner(Box<K, V> inner) {
    Violations violations = checkInner(inner, Environment.system(), null, null);
    if (violations != null) {
      throw violations.exception();
    }
    return super.setInner(inner);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static <K extends Comparable<? super K> & Serializable, V extends List<K>> List<Violation> validate(
      Box<K, V> box) {
    return validate(box, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static <K extends Comparable<? super K> & Serializable, V extends List<K>> List<Violation> validate(
      Box<K, V> box, Environment environment) {
    return Violations.list(violations(box, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static <K extends Comparable<? super K> & Serializable, V extends List<K>> Violations violations(
      Box<K, V> box, Environment environment) {
    return violations(box, environment, null);
  }

  /**
   * For generated code: what is wrong with an object inside others, or null; also where it is
   * one of them.
   */
  public static <K extends Comparable<? super K> & Serializable, V extends List<K>> Violations violations(
      Box<K, V> box, Environment environment, Trail trail) {
    if (Trail.leadsBackTo(box, trail)) {
      return null;
    }
    Trail here = new Trail(box, trail);
    Violations violations = checkKey(box.getKey(), null);
    violations = checkValues(box.values, violations);
    violations = BoxValidated.<K, V>checkMap(box.getMap(), violations);
    violations = checkInner(box.getInner(), environment, here, violations);
    return checkLabel(box.getLabel(), violations);
  }

  /**
   * key: @NotNull.
   */
  private static <K extends Comparable<? super K> & Serializable> Violations checkKey(K key,
      Violations violations) {
    if (key == null) {
      violations = Violations.add(violations, "key", Messages.notNull(), key, NotNull.class);
    }
    return violations;
  }

  /**
   * values: @NotNull.
   */
  private static <K extends Comparable<? super K> & Serializable, V extends List<K>> Violations checkValues(
      V values, Violations violations) {
    if (values == null) {
      violations = Violations.add(violations, "values", Messages.notNull(), values, NotNull.class);
    }
    return violations;
  }

  /**
   * map: values: @NotNull.
   */
  private static <K extends Comparable<? super K> & Serializable, V extends List<K>> Violations checkMap(
      Map<? extends K, ? super V> map, Violations violations) {
    if (map != null) {
      for (Map.Entry<? extends K, ? super V> entry : map.entrySet()) {
        K key = entry.getKey();
        Object value = entry.getValue();
        Violations ofKey = null;
        if (value == null) {
          ofKey = Violations.add(ofKey, "map[" + Violations.key(key) + "].<map value>",
              Messages.notNull(), value, NotNull.class);
        }
        violations = Violations.addOfKey(violations, key, ofKey);
      }
    }
    return violations;
  }

  /**
   * inner: @Valid.
   */
  private static <K extends Comparable<? super K> & Serializable, V extends List<K>> Violations checkInner(
      Box<K, V> inner, Environment environment, Trail trail, Violations violations) {
    if (inner != null) {
      violations = Violations.addAll(violations, "inner", inner, BoxValidated.violations(inner,
          environment, trail));
    }
    return violations;
  }

  /**
   * label: @NotNull.
   */
  private static Violations checkLabel(String label, Violations violations) {
    if (label == null) {
      violations = Violations.add(violations, "label", Messages.notNull(), label, NotNull.class);
    }
    return violations;
  }
}
