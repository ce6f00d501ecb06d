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
 * {@link Attribute.ByStatic} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Attribute_ByStaticValidated extends Attribute.ByStatic {
  Attribute_ByStaticValidated() {
  }

  public String getName() {
    return ((Attribute) this).name;
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
    ((Attribute) this).name = name;
  }

  /**
   * Sets length; checked: @Positive.
   */
  public void setLength(int length) {
    Violations violations = checkLength(length, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.length = length;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Attribute.ByStatic byStatic) {
    return validate(byStatic, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Attribute.ByStatic byStatic, Environment environment) {
    return Violations.list(violations(byStatic, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Attribute.ByStatic byStatic, Environment environment) {
    Violations violations = checkName(((Attribute) byStatic).name, null);
    return checkLength(byStatic.length, violations);
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
}
