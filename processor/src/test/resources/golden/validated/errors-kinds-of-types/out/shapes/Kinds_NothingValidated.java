package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Kinds.Nothing} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Kinds_NothingValidated extends Kinds.Nothing {
  Kinds_NothingValidated() {
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Kinds.Nothing nothing) {
    return validate(nothing, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Kinds.Nothing nothing, Environment environment) {
    return Violations.list(violations(nothing, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Kinds.Nothing nothing, Environment environment) {
    return null;
  }
}
