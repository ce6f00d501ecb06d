package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Entry.Keeper} that accepts valid values only.
 */
@SuppressWarnings("unchecked")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Entry_KeeperValidated extends Entry.Keeper {
  Entry_KeeperValidated() {
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
  static List<Violation> validate(Entry.Keeper keeper) {
    return validate(keeper, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Entry.Keeper keeper, Environment environment) {
    return Violations.list(violations(keeper, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Entry.Keeper keeper, Environment environment) {
    return checkValue(keeper.value, null);
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
