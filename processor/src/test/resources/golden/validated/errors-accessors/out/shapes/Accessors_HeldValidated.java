package shapes;

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
 * {@link Accessors.Held} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Accessors_HeldValidated<V> implements Accessors.Held<V> {
  private V value;

  Accessors_HeldValidated(V value) {
    Violations violations = checkValue(value, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.value = value;
  }

  @NotNull
  @Override
  public V getValue() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Accessors_HeldValidated<?> that
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value);
  }

  @Override
  public String toString() {
    return "Held[value=" + value + "]";
  }

  @Override
  public V setValue(V value) {
    throw new UnsupportedOperationException();
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <V> List<Violation> validate(Accessors.Held<V> held) {
    return validate(held, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static <V> List<Violation> validate(Accessors.Held<V> held, Environment environment) {
    return Violations.list(violations(held, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static <V> Violations violations(Accessors.Held<V> held, Environment environment) {
    return checkValue(held.getValue(), null);
  }

  /**
   * value: @NotNull.
   */
  private static <V> Violations checkValue(V value, Violations violations) {
    if (value == null) {
      violations = Violations.add(violations, "value", Messages.notNull(), value, NotNull.class);
    }
    return violations;
  }
}
