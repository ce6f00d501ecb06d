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
 * {@link Near.AlsoNear} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Near_AlsoNearValidated implements Near.AlsoNear {
  private final String name;

  Near_AlsoNearValidated(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.name = name;
  }

  @NotNull
  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Near_AlsoNearValidated that
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name);
  }

  @Override
  public String toString() {
    return "AlsoNear[name=" + name + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Near.AlsoNear alsoNear) {
    return validate(alsoNear, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Near.AlsoNear alsoNear, Environment environment) {
    return Violations.list(violations(alsoNear, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Near.AlsoNear alsoNear, Environment environment) {
    return checkName(alsoNear.getName(), null);
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
}
