package shop;

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
 * {@link Basket.Item} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Basket_ItemValidated implements Basket.Item {
  private final List<Basket_ItemValidated> parts;

  Basket_ItemValidated(List<Basket_ItemValidated> parts) {
    Violations violations = checkParts(parts, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.parts = parts;
  }

  @NotNull
  @Override
  public List<@NotNull Basket_ItemValidated> getParts() {
    return parts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Basket_ItemValidated that
        && Objects.equals(parts, that.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parts);
  }

  @Override
  public String toString() {
    return "Item[parts=" + parts + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Basket.Item item) {
    return validate(item, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Basket.Item item, Environment environment) {
    return Violations.list(violations(item, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Basket.Item item, Environment environment) {
    return checkParts(item.getParts(), null);
  }

  /**
   * parts: @NotNull; elements: @NotNull.
   */
  private static Violations checkParts(List<Basket_ItemValidated> parts, Violations violations) {
    if (parts == null) {
      violations = Violations.add(violations, "parts", Messages.notNull(), parts, NotNull.class);
    } else {
      int index = 0;
      for (Basket_ItemValidated element : parts) {
        if (element == null) {
          violations = Violations.add(violations, "parts[" + index + "].<list element>",
              Messages.notNull(), element, NotNull.class);
        }
        index++;
      }
    }
    return violations;
  }
}
