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
 * {@link Either} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public abstract class EitherValidated<L> implements Either<L> {
  private final L left;

  public EitherValidated(L left) {
    Violations violations = checkLeft(left, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.left = left;
  }

  @NotNull
  @Override
  public L getLeft() {
    return left;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EitherValidated<?> that
        && Objects.equals(left, that.left);
  }

  @Override
  public int hashCode() {
    return Objects.hash(left);
  }

  @Override
  public String toString() {
    return "Either[left=" + left + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static <L> List<Violation> validate(Either<L> either) {
    return validate(either, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static <L> List<Violation> validate(Either<L> either, Environment environment) {
    return Violations.list(violations(either, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static <L> Violations violations(Either<L> either, Environment environment) {
    return checkLeft(either.getLeft(), null);
  }

  /**
   * left: @NotNull.
   */
  private static <L> Violations checkLeft(L left, Violations violations) {
    if (left == null) {
      violations = Violations.add(violations, "left", Messages.notNull(), left, NotNull.class);
    }
    return violations;
  }
}
