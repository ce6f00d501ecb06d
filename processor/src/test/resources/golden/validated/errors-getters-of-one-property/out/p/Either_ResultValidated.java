package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Either.Result} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Either_ResultValidated extends Either.Result {
  public Either_ResultValidated() {
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Either.Result result) {
    return validate(result, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Either.Result result, Environment environment) {
    return Violations.list(violations(result, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Either.Result result, Environment environment) {
    return checkFailed(result.getFailed(), null);
  }

  /**
   * failed: @NotNull.
   */
  private static Violations checkFailed(String failed, Violations violations) {
    if (failed == null) {
      violations = Violations.add(violations, "failed", Messages.notNull(), failed, NotNull.class);
    }
    return violations;
  }
}
