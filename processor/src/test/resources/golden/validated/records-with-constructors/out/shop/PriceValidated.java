package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Price}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class PriceValidated {
  private PriceValidated() {
  }

  /**
   * Makes a valid {@link Price}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Price of(BigDecimal value, List<String> notes) {
    check(value, notes);
    return new Price(value, notes);
  }

  /**
   * Returns the {@link Price} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Price check(Price price) {
    Violations violations = violations(price, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return price;
  }

  /**
   * Checks the components for a new {@link Price}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static void check(BigDecimal value, List<String> notes) {
    Violations violations = checkValue(value, null);
    violations = checkNotes(notes, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Price} with another {@code value}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Price withValue(Price price, BigDecimal value) {
    return of(value, price.notes());
  }

  /**
   * The same {@link Price} with another {@code notes}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Price withNotes(Price price, List<String> notes) {
    return of(price.value(), notes);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Price price) {
    return validate(price, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Price price, Environment environment) {
    return Violations.list(violations(price, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Price price, Environment environment) {
    Violations violations = checkValue(price.value(), null);
    return checkNotes(price.notes(), violations);
  }

  /**
   * value: @NotNull, @Positive.
   */
  private static Violations checkValue(BigDecimal value, Violations violations) {
    if (value == null) {
      violations = Violations.add(violations, "value", Messages.notNull(), value, NotNull.class);
    } else if (value.signum() <= 0) {
      violations = Violations.add(violations, "value", Messages.positive(), value, Positive.class);
    }
    return violations;
  }

  /**
   * notes: @NotNull.
   */
  private static Violations checkNotes(List<String> notes, Violations violations) {
    if (notes == null) {
      violations = Violations.add(violations, "notes", Messages.notNull(), notes, NotNull.class);
    }
    return violations;
  }
}
