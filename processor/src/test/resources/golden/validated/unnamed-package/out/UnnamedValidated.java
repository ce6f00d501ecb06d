import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Unnamed}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class UnnamedValidated {
  private UnnamedValidated() {
  }

  /**
   * Makes a valid {@link Unnamed}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Unnamed of(String name) {
    check(name);
    return new Unnamed(name);
  }

  /**
   * Returns the {@link Unnamed} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Unnamed check(Unnamed unnamed) {
    Violations violations = violations(unnamed, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return unnamed;
  }

  /**
   * Checks the components for a new {@link Unnamed}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static void check(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Unnamed} with another {@code name}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Unnamed withName(Unnamed unnamed, String name) {
    return of(name);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Unnamed unnamed) {
    return validate(unnamed, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Unnamed unnamed, Environment environment) {
    return Violations.list(violations(unnamed, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Unnamed unnamed, Environment environment) {
    return checkName(unnamed.name(), null);
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
