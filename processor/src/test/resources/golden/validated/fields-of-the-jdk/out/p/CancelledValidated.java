package p;

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
 * {@link Cancelled} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "serial"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class CancelledValidated extends Cancelled {
  CancelledValidated(String file, int depth) {
    super(checked(file, depth), depth);
  }

  /**
   * Checks the arguments of a constructor before that of {@link Cancelled} runs; returns the first.
   */
  private static String checked(String file, int depth) {
    Violations violations = checkFile(file, null);
    violations = checkDepth(depth, violations);
    if (violations != null) {
      throw violations.exception();
    }
    return file;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Cancelled cancelled) {
    return validate(cancelled, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Cancelled cancelled, Environment environment) {
    return Violations.list(violations(cancelled, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Cancelled cancelled, Environment environment) {
    Violations violations = checkFile(cancelled.getFile(), null);
    return checkDepth(cancelled.getDepth(), violations);
  }

  /**
   * file: @NotNull.
   */
  private static Violations checkFile(String file, Violations violations) {
    if (file == null) {
      violations = Violations.add(violations, "file", Messages.notNull(), file, NotNull.class);
    }
    return violations;
  }

  /**
   * depth: @Min(1).
   */
  private static Violations checkDepth(int depth, Violations violations) {
    if (depth < 1) {
      violations = Violations.add(violations, "depth", Messages.min(1), depth, Min.class);
    }
    return violations;
  }
}
