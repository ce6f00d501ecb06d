package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Kinds.NoComponent}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Kinds_NoComponentValidated {
  private Kinds_NoComponentValidated() {
  }

  /**
   * Makes a valid {@link Kinds.NoComponent}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Kinds.NoComponent of() {
    return new Kinds.NoComponent();
  }

  /**
   * Returns the {@link Kinds.NoComponent} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Kinds.NoComponent check(Kinds.NoComponent noComponent) {
    Violations violations = violations(noComponent, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return noComponent;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Kinds.NoComponent noComponent) {
    return validate(noComponent, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Kinds.NoComponent noComponent, Environment environment) {
    return Violations.list(violations(noComponent, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Kinds.NoComponent noComponent, Environment environment) {
    return null;
  }
}
