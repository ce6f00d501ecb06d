package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Min;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Compared} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ComparedValidated extends Compared {
  private final int mask;

  public ComparedValidated(int mask) {
    this(mask, checked(mask));
  }

  /**
   * Runs once the arguments are checked.
   */
  private ComparedValidated(int mask, Void checked) {
    this.mask = mask;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Compared} runs; returns nothing.
   */
  private static Void checked(int mask) {
    Violations violations = checkMask(mask, null);
    if (violations != null) {
      throw violations.exception();
    }
    return null;
  }

  @Min(0)
  @Override
  public int getMask() {
    return mask;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Compared compared) {
    return validate(compared, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Compared compared, Environment environment) {
    return Violations.list(violations(compared, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Compared compared, Environment environment) {
    return checkMask(compared.getMask(), null);
  }

  /**
   * mask: @Min(0).
   */
  private static Violations checkMask(int mask, Violations violations) {
    if (mask < 0) {
      violations = Violations.add(violations, "mask", Messages.min(0), mask, Min.class);
    }
    return violations;
  }
}
