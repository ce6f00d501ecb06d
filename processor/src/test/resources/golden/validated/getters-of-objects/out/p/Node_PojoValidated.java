package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Node.Pojo} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Node_PojoValidated extends Node.Pojo {
  Node_PojoValidated() {
  }

  public Object getValue() {
    return value;
  }

  /**
   * Sets value; checked: @NotNull.
   */
  public void setValue(Object value) {
    Violations violations = checkValue(value, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.value = value;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Node.Pojo pojo) {
    return validate(pojo, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Node.Pojo pojo, Environment environment) {
    return Violations.list(violations(pojo, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Node.Pojo pojo, Environment environment) {
    Violations violations = checkPojo(pojo.isPojo(), null);
    return checkValue(pojo.value, violations);
  }

  /**
   * pojo: @AssertTrue.
   */
  private static Violations checkPojo(boolean pojo, Violations violations) {
    if (!pojo) {
      violations = Violations.add(violations, "pojo", Messages.assertTrue(), pojo,
          AssertTrue.class);
    }
    return violations;
  }

  /**
   * value: @NotNull.
   */
  private static Violations checkValue(Object value, Violations violations) {
    if (value == null) {
      violations = Violations.add(violations, "value", Messages.notNull(), value, NotNull.class);
    }
    return violations;
  }
}
