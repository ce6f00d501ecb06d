package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Properties} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class PropertiesValidated extends Properties {
  @NotNull
  PropertiesValidated() {
  }

  PropertiesValidated(@NotNull String shown) {
    super(checked(shown));
  }

  /**
   * Checks the arguments of a constructor before that of {@link Properties} runs; returns the first.
   */
  private static String checked(String shown) {
    Violations violations = checkShown(shown, null);
    if (violations != null) {
      throw violations.exception();
    }
    return shown;
  }

  public String getConverted() {
    return converted;
  }

  /**
   * Sets near; checked: @NotNull, @Size(max = 3).
   */
  public void setNear(String near) {
    Violations violations = checkNear(near, null);
    violations = checkNear2(near, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.near = near;
  }

  /**
   * Sets shown; checked: @NotNull.
   */
  @Override
  void setShown(@NotNull String shown) {
    Violations violations = checkShown(shown, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setShown(shown);
  }

  /**
   * Sets converted; checked: @NotNull.
   */
  public void setConverted(String converted) {
    Violations violations = checkConverted(converted, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.converted = converted;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Properties properties) {
    return validate(properties, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Properties properties, Environment environment) {
    return Violations.list(violations(properties, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Properties properties, Environment environment) {
    Violations violations = checkNear(properties.near, null);
    violations = checkNear2(properties.getNear(), violations);
    violations = checkShown(properties.getShown(), violations);
    violations = checkOnce(properties.getOnce(), violations);
    violations = checkTwo(properties.getTwo(), violations);
    return checkConverted(properties.converted, violations);
  }

  /**
   * near: @NotNull.
   */
  private static Violations checkNear(String near, Violations violations) {
    if (near == null) {
      violations = Violations.add(violations, "near", Messages.notNull(), near, NotNull.class);
    }
    return violations;
  }

  /**
   * near: @Size(max = 3).
   */
  private static Violations checkNear2(String near, Violations violations) {
    if (near != null && near.length() > 3) {
      violations = Violations.add(violations, "near", Messages.size(0, 3), near, Size.class);
    }
    return violations;
  }

  /**
   * shown: @NotNull.
   */
  private static Violations checkShown(String shown, Violations violations) {
    if (shown == null) {
      violations = Violations.add(violations, "shown", Messages.notNull(), shown, NotNull.class);
    }
    return violations;
  }

  /**
   * once: @NotNull.
   */
  private static Violations checkOnce(String once, Violations violations) {
    if (once == null) {
      violations = Violations.add(violations, "once", Messages.notNull(), once, NotNull.class);
    }
    return violations;
  }

  /**
   * two: @NotNull.
   */
  private static Violations checkTwo(String two, Violations violations) {
    if (two == null) {
      violations = Violations.add(violations, "two", Messages.notNull(), two, NotNull.class);
    }
    return violations;
  }

  /**
   * converted: @NotNull.
   */
  private static Violations checkConverted(String converted, Violations violations) {
    if (converted == null) {
      violations = Violations.add(violations, "converted", Messages.notNull(), converted,
          NotNull.class);
    }
    return violations;
  }
}
