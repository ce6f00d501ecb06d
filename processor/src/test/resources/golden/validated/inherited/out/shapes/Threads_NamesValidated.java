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
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Threads_NamesValidated<T> extends Threads.Names<T> {
  Threads_NamesValidated() {
  }

  public T getTop() {
    return top;
  }

  /**
   * Sets top; checked: @NotNull.
   */
  public void setTop(T top) {
    Violations violations = checkTop(top, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.top = top;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <T> List<Violation> validate(Threads.Names<T> names) {
    return validate(names, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static <T> List<Violation> validate(Threads.Names<T> names, Environment environment) {
    return Violations.list(violations(names, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static <T> Violations violations(Threads.Names<T> names, Environment environment) {
    return checkTop(names.top, null);
  }

  /**
   * top: @NotNull.
   */
  private static <T> Violations checkTop(T top, Violations violations) {
    if (top == null) {
      violations = Violations.add(violations, "top", Messages.notNull(), top, NotNull.class);
    }
    return violations;
  }
}
