package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Open} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class OpenValidated extends Open {
  OpenValidated(String name, int other) {
    super(name, other);
  }

  /**
   * Sets name; checked: @Size.
   */
  @Override
  void setName(String name) {
    super.setName(name);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Open open) {
    return validate(open, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Open open, Environment environment) {
    return Violations.list(violations(open, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Open open, Environment environment) {
    return null;
  }
}
