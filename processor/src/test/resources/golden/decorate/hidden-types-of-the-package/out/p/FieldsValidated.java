package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Fields} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class FieldsValidated extends Fields {
  FieldsValidated() {
  }

  public p.Key getKey() {
    return key;
  }

  /**
   * Sets key; checked: @NotNull.
   */
  public void setKey(p.Key key) {
    Violations violations = checkKey(key, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.key = key;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(p.Fields fields) {
    return validate(fields, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(p.Fields fields, Environment environment) {
    return Violations.list(violations(fields, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(p.Fields fields, Environment environment) {
    return checkKey(fields.key, null);
  }

  /**
   * key: @NotNull.
   */
  private static Violations checkKey(p.Key key, Violations violations) {
    if (key == null) {
      violations = Violations.add(violations, "key", Messages.notNull(), key, NotNull.class);
    }
    return violations;
  }
}
