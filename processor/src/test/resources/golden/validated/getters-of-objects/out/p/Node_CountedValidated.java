package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Positive;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Node.Counted} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Node_CountedValidated extends Node.Counted {
  Node_CountedValidated() {
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Node.Counted counted) {
    return validate(counted, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Node.Counted counted, Environment environment) {
    return Violations.list(violations(counted, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Node.Counted counted, Environment environment) {
    return checkCount(counted.getCount(), null);
  }

  /**
   * count: @Positive.
   */
  private static Violations checkCount(int count, Violations violations) {
    if (count <= 0) {
      violations = Violations.add(violations, "count", Messages.positive(), count, Positive.class);
    }
    return violations;
  }
}
