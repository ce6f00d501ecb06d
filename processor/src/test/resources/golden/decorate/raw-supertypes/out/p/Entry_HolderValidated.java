package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Entry.Holder} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Entry_HolderValidated implements Entry.Holder {
  private Object value;

  Entry_HolderValidated(Object value) {
    Violations violations = checkValue(value, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.value = value;
  }

  @NotNull
  @Override
  public Object getValue() {
    return value;
  }

  /**
   * Sets value; checked: @NotNull.
   */
  @Override
  public void setValue(Object value) {
    Violations violations = checkValue(value, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.value = value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entry_HolderValidated that
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value);
  }

  @Override
  public String toString() {
    return "Holder[value=" + value + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Entry.Holder holder) {
    return validate(holder, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Entry.Holder holder, Environment environment) {
    return Violations.list(violations(holder, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Entry.Holder holder, Environment environment) {
    return checkValue(holder.getValue(), null);
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
