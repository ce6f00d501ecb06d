package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Either.Both} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Either_BothValidated implements Either.Both {
  private final Boolean open;

  public Either_BothValidated(Boolean open) {
    Violations violations = checkOpen(open, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.open = open;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @NotNull
  @Override
  public Boolean getOpen() {
    return open;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Either_BothValidated that
        && Objects.equals(open, that.open);
  }

  @Override
  public int hashCode() {
    return Objects.hash(open);
  }

  @Override
  public String toString() {
    return "Both[open=" + open + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Either.Both both) {
    return validate(both, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Either.Both both, Environment environment) {
    return Violations.list(violations(both, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Either.Both both, Environment environment) {
    return checkOpen(both.getOpen(), null);
  }

  /**
   * open: @NotNull.
   */
  private static Violations checkOpen(Boolean open, Violations violations) {
    if (open == null) {
      violations = Violations.add(violations, "open", Messages.notNull(), open, NotNull.class);
    }
    return violations;
  }
}
