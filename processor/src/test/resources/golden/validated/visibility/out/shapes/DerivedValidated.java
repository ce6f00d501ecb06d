package shapes;

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
 * {@link Derived} that accepts valid values only.
 */
@SuppressWarnings("all")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class DerivedValidated extends Derived {
  protected DerivedValidated(int own) {
    super(checked(own));
  }

  protected DerivedValidated() {
  }

  /**
   * Checks the arguments of a constructor before that of {@link Derived} runs; returns the first.
   */
  private static int checked(int own) {
    Violations violations = checkOwn(own, null);
    if (violations != null) {
      throw violations.exception();
    }
    return own;
  }

  public int getOwn() {
    return own;
  }

  /**
   * Sets field; checked: @NotNull.
   */
  public void setField(String field) {
    Violations violations = checkField(field, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.field = field;
  }

  /**
   * Sets hidden; checked: @NotNull.
   */
  @Override
  protected void setHidden(String hidden) {
    Violations violations = checkHidden(hidden, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setHidden(hidden);
  }

  /**
   * Sets own; checked: @Min(1).
   */
  public void setOwn(int own) {
    Violations violations = checkOwn(own, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.own = own;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Derived derived) {
    return validate(derived, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Derived derived, Environment environment) {
    return Violations.list(violations(derived, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Derived derived, Environment environment) {
    Violations violations = checkField(derived.getField(), null);
    violations = checkHidden(derived.getHidden(), violations);
    return checkOwn(derived.own, violations);
  }

  /**
   * field: @NotNull.
   */
  private static Violations checkField(String field, Violations violations) {
    if (field == null) {
      violations = Violations.add(violations, "field", Messages.notNull(), field, NotNull.class);
    }
    return violations;
  }

  /**
   * hidden: @NotNull.
   */
  private static Violations checkHidden(String hidden, Violations violations) {
    if (hidden == null) {
      violations = Violations.add(violations, "hidden", Messages.notNull(), hidden, NotNull.class);
    }
    return violations;
  }

  /**
   * own: @Min(1).
   */
  private static Violations checkOwn(int own, Violations violations) {
    if (own < 1) {
      violations = Violations.add(violations, "own", Messages.min(1), own, Min.class);
    }
    return violations;
  }
}
