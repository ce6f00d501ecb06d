package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Trail;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@link Order} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OrderValidated extends Order {
  public OrderValidated(Order.Address address, List<Order.Line> lines) {
    super(checked(address, lines), lines);
  }

  /**
   * Checks the arguments of a constructor before that of {@link Order} runs; returns the first.
   */
  private static Order.Address checked(Order.Address address, List<Order.Line> lines) {
    Violations violations = checkAddress(address, Environment.system(), null);
    violations = checkLines(lines, Environment.system(), violations);
    if (violations != null) {
      throw violations.exception();
    }
    return address;
  }

  public Order getPrevious() {
    return previous;
  }

  /**
   * Sets address; checked: @NotNull, @Valid.
   */
  @Override
  public void setAddress(Order.Address address) {
    Violations violations = checkAddress(address, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setAddress(address);
  }

  /**
   * Sets lines; checked: elements: @NotNull, @Valid.
   */
  @Override
  public void setLines(List<Order.Line> lines) {
    Violations violations = checkLines(lines, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setLines(lines);
  }

  /**
   * Sets previous; checked: @Valid.
   */
  public void setPrevious(Order previous) {
    Violations violations = checkPrevious(previous, Environment.system(), null, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.previous = previous;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Order order) {
    return validate(order, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Order order, Environment environment) {
    return Violations.list(violations(order, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Order order, Environment environment) {
    return violations(order, environment, null);
  }

  /**
   * For generated code: what is wrong with an object inside others, or null; also where it is
   * one of them.
   */
  public static Violations violations(Order order, Environment environment, Trail trail) {
    if (Trail.leadsBackTo(order, trail)) {
      return null;
    }
    Trail here = new Trail(order, trail);
    Violations violations = checkAddress(order.getAddress(), environment, null);
    violations = checkLines(order.getLines(), environment, violations);
    violations = checkByName(order.getByName(), environment, violations);
    violations = checkOther(order.getOther(), environment, violations);
    violations = checkArray(order.getArray(), environment, violations);
    return checkPrevious(order.previous, environment, here, violations);
  }

  /**
   * address: @NotNull, @Valid.
   */
  private static Violations checkAddress(Order.Address address, Environment environment,
      Violations violations) {
    if (address == null) {
      violations = Violations.add(violations, "address", Messages.notNull(), address,
          NotNull.class);
    } else {
      violations = Violations.addAll(violations, "address", address,
          Order_AddressValidated.violations(address, environment));
    }
    return violations;
  }

  /**
   * lines: elements: @NotNull, @Valid.
   */
  private static Violations checkLines(List<Order.Line> lines, Environment environment,
      Violations violations) {
    if (lines != null) {
      int index = 0;
      for (Order.Line element : lines) {
        if (element == null) {
          violations = Violations.add(violations, "lines[" + index + "].<list element>",
              Messages.notNull(), element, NotNull.class);
        } else {
          Violations nested = Order_LineValidated.violations(element, environment);
          if (nested != null) {
            violations = Violations.addAll(violations, "lines[" + index + "]", element, nested);
          }
        }
        index++;
      }
    }
    return violations;
  }

  /**
   * byName: values: @Valid.
   */
  private static Violations checkByName(Map<String, Order.Line> byName, Environment environment,
      Violations violations) {
    if (byName != null) {
      for (Map.Entry<String, Order.Line> entry : byName.entrySet()) {
        String key = entry.getKey();
        Order.Line value = entry.getValue();
        Violations ofKey = null;
        if (value != null) {
          Violations nested = Order_LineValidated.violations(value, environment);
          if (nested != null) {
            ofKey = Violations.addAll(ofKey, "byName[" + Violations.key(key) + "]", value, nested);
          }
        }
        violations = Violations.addOfKey(violations, key, ofKey);
      }
    }
    return violations;
  }

  /**
   * other: elements: @Valid.
   */
  private static Violations checkOther(Optional<Order.Address> other, Environment environment,
      Violations violations) {
    if (other != null) {
      Order.Address value = other.orElse(null);
      if (value != null) {
        violations = Violations.addAll(violations, "other", value,
            Order_AddressValidated.violations(value, environment));
      }
    }
    return violations;
  }

  /**
   * array: elements: @Valid.
   */
  private static Violations checkArray(Order.Line[] array, Environment environment,
      Violations violations) {
    if (array != null) {
      int index = 0;
      for (Order.Line element : array) {
        if (element != null) {
          Violations nested = Order_LineValidated.violations(element, environment);
          if (nested != null) {
            violations = Violations.addAll(violations, "array[" + index + "]", element, nested);
          }
        }
        index++;
      }
    }
    return violations;
  }

  /**
   * previous: @Valid.
   */
  private static Violations checkPrevious(Order previous, Environment environment, Trail trail,
      Violations violations) {
    if (previous != null) {
      violations = Violations.addAll(violations, "previous", previous,
          OrderValidated.violations(previous, environment, trail));
    }
    return violations;
  }
}
