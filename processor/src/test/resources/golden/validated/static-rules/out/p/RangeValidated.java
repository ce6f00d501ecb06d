package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Message;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Check;
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
  public static Range of(int low, Integer high, String name) {
    check(low, high, name);
    Range range = new Range(low, high, name);
    Violations broken = checkRules(range, null);
    if (broken != null) {
      throw broken.exception();
    }
    return range;
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
  public static void check(int low, Integer high, String name) {
    Violations violations = checkLow(low, null);
    violations = checkHigh(high, violations);
    if (violations != null) {
      throw violations.exception();
    }
    Violations broken = checkOrdered(low, high, null, null);
    broken = checkIsNamed(name, null, broken);
    if (broken != null) {
      throw broken.exception();
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
  public static Range withHigh(Range range, Integer high) {
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
    violations = checkOrdered(range.low(), range.high(), range, violations);
    violations = checkIsNamed(range.name(), range, violations);
    return checkRules(range, violations);
  }

  /**
   * low: @Min(0).
   */
  private static Violations checkLow(int low, Violations violations) {
    if (low < 0) {
      violations = Violations.add(violations, "low", Messages.min(0), low, Min.class);
    }
    return violations;
  }

  /**
   * high: @NotNull.
   */
  private static Violations checkHigh(Integer high, Violations violations) {
    if (high == null) {
      violations = Violations.add(violations, "high", Messages.notNull(), high, NotNull.class);
    }
    return violations;
  }

  /**
   * The rule ordered(low, high).
   */
  private static Violations checkOrdered(int low, Integer high, Object object,
      Violations violations) {
    if (high != null && !Range.ordered(low, high)) {
      violations = Violations.add(violations, "", "low is above high", object, Check.class);
    }
    return violations;
  }

  /**
   * The rule isNamed(name).
   */
  private static Violations checkIsNamed(CharSequence name, Object object, Violations violations) {
    if (!Range.isNamed(name)) {
      violations = Violations.add(violations, "", Message.of("{rule.named}"), object, Check.class);
    }
    return violations;
  }

  /**
   * The rules of the whole object: isRight().
   */
  private static Violations checkRules(Range range, Violations violations) {
    if (!range.isRight()) {
      violations = Violations.add(violations, "", "is not right", range, Check.class);
    }
    return violations;
  }
}
