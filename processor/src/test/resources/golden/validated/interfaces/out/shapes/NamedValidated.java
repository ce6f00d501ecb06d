package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Named} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NamedValidated extends Named {
  private String name;

  NamedValidated(String prefix, String name) {
    super(checked(prefix, name));
    this.name = name;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Named} runs; returns the first.
   */
  private static String checked(String prefix, String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    return prefix;
  }

  @NotBlank
  @Override
  String name() {
    return name;
  }

  /**
   * Sets name; checked: @NotBlank.
   */
  @Override
  protected void name(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.name = name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NamedValidated that
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Named named) {
    return validate(named, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Named named, Environment environment) {
    return Violations.list(violations(named, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Named named, Environment environment) {
    return checkName(named.name(), null);
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
