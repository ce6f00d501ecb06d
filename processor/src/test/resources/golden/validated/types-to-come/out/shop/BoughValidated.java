package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Bough} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class BoughValidated implements Bough {
  private final BoughValidated parent;

  private final BoughValidated[] parts;

  private final String name;

  BoughValidated(BoughValidated parent, BoughValidated[] parts, String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.parent = parent;
    this.parts = parts;
    this.name = name;
  }

  @Override
  public BoughValidated getParent() {
    return parent;
  }

  @Override
  public BoughValidated[] getParts() {
    return parts;
  }

  @NotNull
  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BoughValidated that
        && Objects.equals(parent, that.parent)
        && Arrays.deepEquals(parts, that.parts)
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parent, Arrays.deepHashCode(parts), name);
  }

  @Override
  public String toString() {
    return "Bough[parent=" + parent + ", parts=" + Arrays.deepToString(parts) + ", name=" + name +
        "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Bough bough) {
    return validate(bough, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Bough bough, Environment environment) {
    return Violations.list(violations(bough, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Bough bough, Environment environment) {
    return checkName(bough.getName(), null);
  }

  /**
   * name: @NotNull.
   */
  private static Violations checkName(String name, Violations violations) {
    if (name == null) {
      violations = Violations.add(violations, "name", Messages.notNull(), name, NotNull.class);
    }
    return violations;
  }
}
