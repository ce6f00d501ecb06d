package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Min;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Wrong.Bean} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Wrong_BeanValidated extends Wrong.Bean {
  Wrong_BeanValidated() {
  }

  public int getOther() {
    return other;
  }

  /**
   * Sets other; checked: @Min(0).
   */
  public void setOther(int other) {
    Violations violations = checkOther(other, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.other = other;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Wrong.Bean bean) {
    return validate(bean, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Wrong.Bean bean, Environment environment) {
    return Violations.list(violations(bean, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Wrong.Bean bean, Environment environment) {
    return checkOther(bean.other, null);
  }

  /**
   * other: @Min(0).
   */
  private static Violations checkOther(int other, Violations violations) {
    if (other < 0) {
      violations = Violations.add(violations, "other", Messages.min(0), other, Min.class);
    }
    return violations;
  }
}
