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
 * {@link Shown.Fine} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Shown_FineValidated extends Shown.Fine {
  private final String name;

  Shown_FineValidated(String name) {
    this(name, checked(name));
  }

  /**
   * Runs once the arguments are checked.
   */
  private Shown_FineValidated(String name, Void checked) {
    this.name = name;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Shown.Fine} runs; returns nothing.
   */
  private static Void checked(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    return null;
  }

  @NotNull
  @Override
  String name() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shown_FineValidated that
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name);
  }

  @Override
  public String toString() {
    return "Fine[name=" + name + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Shown.Fine fine) {
    return validate(fine, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Shown.Fine fine, Environment environment) {
    return Violations.list(violations(fine, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Shown.Fine fine, Environment environment) {
    return checkName(fine.name(), null);
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
