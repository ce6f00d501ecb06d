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
 * {@link Values.Limited} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "deprecation"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Values_LimitedValidated extends Values.Limited {
  @Deprecated
  Values_LimitedValidated(Source source) {
    super(source);
  }

  @Deprecated
  Values_LimitedValidated(int limit, Source source) {
    super(checked(limit, source), source);
  }

  Values_LimitedValidated(int limit) {
    super(checked(limit));
  }

  /**
   * Checks the arguments of a constructor before that of {@link Values.Limited} runs; returns the first.
   */
  private static int checked(int limit, Source source) {
    Violations violations = checkLimit(limit, null);
    if (violations != null) {
      throw violations.exception();
    }
    return limit;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Values.Limited} runs; returns the first.
   */
  private static int checked(int limit) {
    Violations violations = checkLimit(limit, null);
    if (violations != null) {
      throw violations.exception();
    }
    return limit;
  }

  /**
   * Sets limit; checked: @Positive.
   */
  @Deprecated
  @Override
  void setLimit(int limit) {
    Violations violations = checkLimit(limit, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setLimit(limit);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Values.Limited limited) {
    return validate(limited, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Values.Limited limited, Environment environment) {
    return Violations.list(violations(limited, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Values.Limited limited, Environment environment) {
    return checkLimit(limited.getLimit(), null);
  }

  /**
   * limit: @Positive.
   */
  private static Violations checkLimit(int limit, Violations violations) {
    if (limit <= 0) {
      violations = Violations.add(violations, "limit", Messages.positive(), limit, Positive.class);
    }
    return violations;
  }
}
