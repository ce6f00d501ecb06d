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
 * {@link Either.Neither} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public abstract class Either_NeitherValidated<R> implements Either.Neither<R> {
  private final R right;

  public Either_NeitherValidated(R right) {
    Violations violations = checkRight(right, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.right = right;
  }

  @NotNull
  @Override
  public R getRight() {
    return right;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Either_NeitherValidated<?> that
        && Objects.equals(right, that.right);
  }

  @Override
  public int hashCode() {
    return Objects.hash(right);
  }

  @Override
  public String toString() {
    return "Neither[right=" + right + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static <R> List<Violation> validate(Either.Neither<R> neither) {
    return validate(neither, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static <R> List<Violation> validate(Either.Neither<R> neither, Environment environment) {
    return Violations.list(violations(neither, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static <R> Violations violations(Either.Neither<R> neither, Environment environment) {
    return checkRight(neither.getRight(), null);
  }

  /**
   * right: @NotNull.
   */
  private static <R> Violations checkRight(R right, Violations violations) {
    if (right == null) {
      violations = Violations.add(violations, "right", Messages.notNull(), right, NotNull.class);
    }
    return violations;
  }
}
