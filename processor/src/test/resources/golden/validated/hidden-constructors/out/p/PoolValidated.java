package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Min;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Pool} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PoolValidated extends Pool {
  public PoolValidated(int size) {
    super(checked(size));
  }

  /**
   * Checks the arguments of a constructor before that of {@link Pool} runs; returns the first.
   */
  private static int checked(int size) {
    Violations violations = checkSize(size, null);
    if (violations != null) {
      throw violations.exception();
    }
    return size;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Pool pool) {
    return validate(pool, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Pool pool, Environment environment) {
    return Violations.list(violations(pool, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Pool pool, Environment environment) {
    return checkSize(pool.size, null);
  }

  /**
   * size: @Min(1).
   */
  private static Violations checkSize(int size, Violations violations) {
    if (size < 1) {
      violations = Violations.add(violations, "size", Messages.min(1), size, Min.class);
    }
    return violations;
  }
}
