package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Attribute.ByShown} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Attribute_ByShownValidated extends Attribute.ByShown {
  Attribute_ByShownValidated() {
  }

  public String getName() {
    return name;
  }

  public int getLength() {
    return length;
  }

  /**
   * Sets name; checked: @NotNull.
   */
  public void setName(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.name = name;
  }

  /**
   * Sets length; checked: @Positive, @Positive.
   */
  public void setLength(int length) {
    Violations violations = checkLength(length, null);
    violations = checkLength2(length, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.length = length;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Attribute.ByShown byShown) {
    return validate(byShown, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Attribute.ByShown byShown, Environment environment) {
    return Violations.list(violations(byShown, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Attribute.ByShown byShown, Environment environment) {
    Violations violations = checkName(byShown.name, null);
    violations = checkLength(((Attribute) byShown).length, violations);
    return checkLength2(byShown.length, violations);
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

  /**
   * length: @Positive.
   */
  private static Violations checkLength(int length, Violations violations) {
    if (length <= 0) {
      violations = Violations.add(violations, "length", Messages.positive(), length,
          Positive.class);
    }
    return violations;
  }

  /**
   * length: @Positive.
   */
  private static Violations checkLength2(int length, Violations violations) {
    if (length <= 0) {
      violations = Violations.add(violations, "length", Messages.positive(), length,
          Positive.class);
    }
    return violations;
  }
}
