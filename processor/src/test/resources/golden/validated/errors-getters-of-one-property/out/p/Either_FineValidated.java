package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Either.Fine} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Either_FineValidated extends Either.Fine {
  public Either_FineValidated() {
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Either.Fine fine) {
    return validate(fine, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Either.Fine fine, Environment environment) {
    return Violations.list(violations(fine, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Either.Fine fine, Environment environment) {
    return checkDone(fine.getDone(), null);
  }

  /**
   * done: @Size(min = 1).
   */
  private static Violations checkDone(String done, Violations violations) {
    if (done != null && done.length() < 1) {
      violations = Violations.add(violations, "done", Messages.size(1, Integer.MAX_VALUE), done,
          Size.class);
    }
    return violations;
  }
}
