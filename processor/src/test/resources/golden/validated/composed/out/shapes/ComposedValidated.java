package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Check;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Composed} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "this-escape"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ComposedValidated extends Composed {
  public ComposedValidated(String name) {
    super(checked(name));
    Violations violations = checkRules(this, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  protected ComposedValidated() {
  }

  /**
   * Checks the arguments of a constructor before that of {@link Composed} runs; returns the first.
   */
  private static String checked(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    return name;
  }

  /**
   * Sets name; checked: @NotBlank.
   */
  @Override
  public void setName(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setName(name);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Composed composed) {
    return validate(composed, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Composed composed, Environment environment) {
    return Violations.list(violations(composed, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Composed composed, Environment environment) {
    Violations violations = checkName(composed.getName(), null);
    return checkRules(composed, violations);
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

  /**
   * The rules of the whole object: isFree().
   */
  private static Violations checkRules(Composed composed, Violations violations) {
    if (!composed.isFree()) {
      violations = Violations.add(violations, "", "the name is taken", composed, Check.class);
    }
    return violations;
  }
}
