package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Hiding.Broad} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Hiding_BroadValidated implements Hiding.Broad {
  private final CharSequence name;

  Hiding_BroadValidated(CharSequence name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.name = name;
  }

  @NotNull
  @Override
  public CharSequence getName() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hiding_BroadValidated that
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name);
  }

  @Override
  public String toString() {
    return "Broad[name=" + name + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Hiding.Broad broad) {
    return validate(broad, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Hiding.Broad broad, Environment environment) {
    return Violations.list(violations(broad, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Hiding.Broad broad, Environment environment) {
    return checkName(broad.getName(), null);
  }

  /**
   * name: @NotNull.
   */
  private static Violations checkName(CharSequence name, Violations violations) {
    if (name == null) {
      violations = Violations.add(violations, "name", Messages.notNull(), name, NotNull.class);
    }
    return violations;
  }
}
