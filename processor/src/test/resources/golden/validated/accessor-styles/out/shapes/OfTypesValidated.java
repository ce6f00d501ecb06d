package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link OfTypes} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class OfTypesValidated extends OfTypes {
  OfTypesValidated() {
  }

  public String getName() {
    return name;
  }

  public String getBoth() {
    return both;
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
   * Sets both; checked: @NotNull.
   */
  public void setBoth(String both) {
    Violations violations = checkBoth(both, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.both = both;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(OfTypes ofTypes) {
    return validate(ofTypes, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(OfTypes ofTypes, Environment environment) {
    return Violations.list(violations(ofTypes, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(OfTypes ofTypes, Environment environment) {
    Violations violations = checkName(ofTypes.name, null);
    return checkBoth(ofTypes.both, violations);
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
   * both: @NotNull.
   */
  private static Violations checkBoth(String both, Violations violations) {
    if (both == null) {
      violations = Violations.add(violations, "both", Messages.notNull(), both, NotNull.class);
    }
    return violations;
  }
}
