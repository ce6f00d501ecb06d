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
 * {@link Old} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "deprecation",
    "removal"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class OldValidated extends Old {
  @Deprecated
  OldValidated(String name) {
    super(checked(name));
  }

  /**
   * Checks the arguments of a constructor before that of {@link Old} runs; returns the first.
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

  public Old.Older getOlder() {
    return older;
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
   * Sets other; checked: @NotNull.
   */
  @Deprecated(
      forRemoval = true
  )
  @Override
  void setOther(String other) {
    Violations violations = checkOther(other, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setOther(other);
  }

  /**
   * Sets older; checked: @Valid.
   */
  public void setOlder(Old.Older older) {
    Violations violations = checkOlder(older, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.older = older;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Old old) {
    return validate(old, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Old old, Environment environment) {
    return Violations.list(violations(old, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Old old, Environment environment) {
    Violations violations = checkName(old.name, null);
    violations = checkOther(old.getOther(), violations);
    return checkOlder(old.older, environment, violations);
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
   * other: @NotNull.
   */
  private static Violations checkOther(String other, Violations violations) {
    if (other == null) {
      violations = Violations.add(violations, "other", Messages.notNull(), other, NotNull.class);
    }
    return violations;
  }

  /**
   * older: @Valid.
   */
  private static Violations checkOlder(Old.Older older, Environment environment,
      Violations violations) {
    if (older != null) {
      violations = Violations.addAll(violations, "older", older,
          Old_OlderValidated.violations(older, environment));
    }
    return violations;
  }
}
