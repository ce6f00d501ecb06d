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
 * {@link Attribute.ByPrivate} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Attribute_ByPrivateValidated extends Attribute.ByPrivate {
  Attribute_ByPrivateValidated(int length) {
    super(checked(length));
  }

  /**
   * Checks the arguments of a constructor before that of {@link Attribute.ByPrivate} runs; returns the first.
   */
  private static int checked(int length) {
    Violations violations = checkLength(length, null);
    if (violations != null) {
      throw violations.exception();
    }
    return length;
  }

  public String getName() {
    return name;
  }

  public int getLength() {
    return ((Attribute) this).length;
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
   * Sets length; checked: @Positive.
   */
  public void setLength(int length) {
    Violations violations = checkLength(length, null);
    if (violations != null) {
      throw violations.exception();
    }
    ((Attribute) this).length = length;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Attribute.ByPrivate byPrivate) {
    return validate(byPrivate, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Attribute.ByPrivate byPrivate, Environment environment) {
    return Violations.list(violations(byPrivate, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Attribute.ByPrivate byPrivate, Environment environment) {
    Violations violations = checkName(byPrivate.name, null);
    return checkLength(((Attribute) byPrivate).length, violations);
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
