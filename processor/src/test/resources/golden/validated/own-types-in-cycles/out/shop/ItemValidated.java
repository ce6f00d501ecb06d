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
 * {@link Item} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ItemValidated implements Item {
  private List<ItemValidated> parts;

  ItemValidated(List<ItemValidated> parts) {
    Violations violations = checkParts(parts, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.parts = parts;
  }

  @NotNull
  @Override
  public List<ItemValidated> getParts() {
    return parts;
  }

  /**
   * Sets parts; checked: @NotNull.
   */
  @Override
  public void setParts(List<ItemValidated> parts) {
    Violations violations = checkParts(parts, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.parts = parts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ItemValidated that
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
  static List<Violation> validate(Item item) {
    return validate(item, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Item item, Environment environment) {
    return Violations.list(violations(item, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Item item, Environment environment) {
    return checkParts(item.getParts(), null);
  }

  /**
   * parts: @NotNull.
   */
  private static Violations checkParts(List<ItemValidated> parts, Violations violations) {
    if (parts == null) {
      violations = Violations.add(violations, "parts", Messages.notNull(), parts, NotNull.class);
    }
    return violations;
  }
}
