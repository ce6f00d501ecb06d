package made;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Compact}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class CompactValidated {
  private CompactValidated() {
  }

  /**
   * Makes a valid {@link Compact}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Compact of(int low, String[] names, String name) {
    check(low, names, name);
    return new Compact(low, names, name);
  }

  /**
   * Returns the {@link Compact} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Compact check(Compact compact) {
    Violations violations = violations(compact, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return compact;
  }

  /**
   * Checks the components for a new {@link Compact}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static void check(int low, String[] names, String name) {
    Violations violations = checkLow(low, null);
    violations = checkNames(names, violations);
    violations = checkName(name, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Compact} with another {@code low}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Compact withLow(Compact compact, int low) {
    return of(low, compact.names(), compact.name());
  }

  /**
   * The same {@link Compact} with another {@code names}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Compact withNames(Compact compact, String[] names) {
    return of(compact.low(), names, compact.name());
  }

  /**
   * The same {@link Compact} with another {@code name}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Compact withName(Compact compact, String name) {
    return of(compact.low(), compact.names(), name);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Compact compact) {
    return validate(compact, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Compact compact, Environment environment) {
    return Violations.list(violations(compact, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Compact compact, Environment environment) {
    Violations violations = checkLow(compact.low(), null);
    violations = checkNames(compact.names(), violations);
    return checkName(compact.name(), violations);
  }

  /**
   * low: @Min(1), @Min(2).
   */
  private static Violations checkLow(int low, Violations violations) {
    if (low < 1) {
      violations = Violations.add(violations, "low", Messages.min(1), low, Min.class);
    }
    if (low < 2) {
      violations = Violations.add(violations, "low", Messages.min(2), low, Min.class);
    }
    return violations;
  }

  /**
   * names: @Size(min = 1).
   */
  private static Violations checkNames(String[] names, Violations violations) {
    if (names != null && names.length < 1) {
      violations = Violations.add(violations, "names", Messages.size(1, Integer.MAX_VALUE), names,
          Size.class);
    }
    return violations;
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
