package made;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Range}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class RangeValidated {
  private RangeValidated() {
  }

  /**
   * Makes a valid {@link Range}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Range of(int low, int high, String name) {
    check(low, high, name);
    return new Range(low, high, name);
  }

  /**
   * Returns the {@link Range} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Range check(Range range) {
    Violations violations = violations(range, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return range;
  }

  /**
   * Checks the components for a new {@link Range}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static void check(int low, int high, String name) {
    Violations violations = checkLow(low, null);
    violations = checkHigh(high, violations);
    violations = checkName(name, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Range} with another {@code low}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Range withLow(Range range, int low) {
    return of(low, range.high(), range.name());
  }

  /**
   * The same {@link Range} with another {@code high}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Range withHigh(Range range, int high) {
    return of(range.low(), high, range.name());
  }

  /**
   * The same {@link Range} with another {@code name}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Range withName(Range range, String name) {
    return of(range.low(), range.high(), name);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Range range) {
    return validate(range, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Range range, Environment environment) {
    return Violations.list(violations(range, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Range range, Environment environment) {
    Violations violations = checkLow(range.low(), null);
    violations = checkHigh(range.high(), violations);
    return checkName(range.name(), violations);
  }

  /**
   * low: @Min(1).
   */
  private static Violations checkLow(int low, Violations violations) {
    if (low < 1) {
      violations = Violations.add(violations, "low", Messages.min(1), low, Min.class);
    }
    return violations;
  }

  /**
   * high: @Min(1).
   */
  private static Violations checkHigh(int high, Violations violations) {
    if (high < 1) {
      violations = Violations.add(violations, "high", Messages.min(1), high, Min.class);
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
