package shapes;

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
 * {@link Tree.Certain} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Tree_CertainValidated<T> implements Tree.Certain<T> {
  private final T it;

  Tree_CertainValidated(T it) {
    Violations violations = checkIt(it, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.it = it;
  }

  @NotNull
  @Override
  public T getIt() throws IllegalStateException {
    return it;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tree_CertainValidated<?> that
        && Objects.equals(it, that.it);
  }

  @Override
  public int hashCode() {
    return Objects.hash(it);
  }

  @Override
  public String toString() {
    return "Certain[it=" + it + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <T> List<Violation> validate(Tree.Certain<T> certain) {
    return validate(certain, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static <T> List<Violation> validate(Tree.Certain<T> certain, Environment environment) {
    return Violations.list(violations(certain, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static <T> Violations violations(Tree.Certain<T> certain, Environment environment) {
    return checkIt(certain.getIt(), null);
  }

  /**
   * it: @NotNull.
   */
  private static <T> Violations checkIt(T it, Violations violations) {
    if (it == null) {
      violations = Violations.add(violations, "it", Messages.notNull(), it, NotNull.class);
    }
    return violations;
  }
}
