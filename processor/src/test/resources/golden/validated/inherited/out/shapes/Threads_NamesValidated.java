package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Threads.Names} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "serial"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Threads_NamesValidated<T> extends Threads.Names<T> {
  Threads_NamesValidated() {
    super();
  }

  /**
   * Returns first.
   */
  public T getFirst() {
    return first;
  }

  /**
   * Sets first; checked: @NotNull
   */
  public void setFirst(T first) {
    Violations violations = checkFirst(first, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.first = first;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <T> List<Violation> validate(Threads.Names<T> names) {
    return validate(names, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock of an environment; empty where nothing is.
   */
  static <T> List<Violation> validate(Threads.Names<T> names, Environment environment) {
    return Violations.list(violations(names, environment));
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  @SuppressWarnings("unused")
  static <T> Violations violations(Threads.Names<T> names, Environment environment) {
    Violations violations = checkFirst(names.first, null);
    return violations;
  }

  /**
   * first: @NotNull
   */
  private static <T> Violations checkFirst(T first, Violations violations) {
    if (first == null) {
      violations = Violations.add(violations, "first", Messages.notNull(), first, NotNull.class);
    }
    return violations;
  }
}
