package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Violations;
import dev.damask.validate.Check;
import dev.damask.validate.Violation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Rules} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class RulesValidated extends Rules {
  RulesValidated() {
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Rules rules) {
    return validate(rules, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Rules rules, Environment environment) {
    return Violations.list(violations(rules, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Rules rules, Environment environment) {
    return checkRules(rules, null);
  }

  /**
   * The rules of the whole object: near().
   */
  private static Violations checkRules(Rules rules, Violations violations) {
    if (!rules.near()) {
      violations = Violations.add(violations, "", "e", rules, Check.class);
    }
    return violations;
  }
}
