package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Copied} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class CopiedValidated extends Copied {
  CopiedValidated(String name) {
    super(checked(name));
  }

  /**
   * Checks the arguments of a constructor before that of {@link Copied} runs; returns the first.
   */
  private static String checked(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    return name;
  }

  public String getName() {
    return name;
  }

  /**
   * Sets name; checked: @NotBlank.
   */
  public void setName(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.name = name;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Copied copied) {
    return validate(copied, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Copied copied, Environment environment) {
    return Violations.list(violations(copied, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Copied copied, Environment environment) {
    return checkName(copied.name, null);
  }

  /**
   * name: @NotBlank.
   */
  private static Violations checkName(String name, Violations violations) {
    if (name == null || name.isBlank()) {
      violations = Violations.add(violations, "name", Messages.notBlank(), name, NotBlank.class);
    }
    return violations;
  }
}
