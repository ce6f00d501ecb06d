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
 * {@link Box.Sink} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Box_SinkValidated<T extends Comparable<? super T>> extends Box.Sink<T> {
  Box_SinkValidated(List<? super T> values) {
    super(Box_SinkValidated.<T>checked(values));
  }

  Box_SinkValidated(Box.Sorted<T> sorted, List<Object> values) {
    super(checked(sorted, values), values);
  }

  /**
   * Checks the arguments of a constructor before that of {@link Box.Sink} runs; returns the first.
   */
  private static <T extends Comparable<? super T>> List<? super T> checked(List<? super T> values) {
    Violations violations = Box_SinkValidated.<T>checkValues(values, null);
    if (violations != null) {
      throw violations.exception();
    }
    return values;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Box.Sink} runs; returns the first.
   */
  private static <T extends Comparable<? super T>> Box.Sorted<T> checked(Box.Sorted<T> sorted,
      List<Object> values) {
    Violations violations = Box_SinkValidated.<T>checkValues(values, null);
    if (violations != null) {
      throw violations.exception();
    }
    return sorted;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <T extends Comparable<? super T>> List<Violation> validate(Box.Sink<T> sink) {
    return validate(sink, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static <T extends Comparable<? super T>> List<Violation> validate(Box.Sink<T> sink,
      Environment environment) {
    return Violations.list(violations(sink, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static <T extends Comparable<? super T>> Violations violations(Box.Sink<T> sink,
      Environment environment) {
    return Box_SinkValidated.<T>checkValues(sink.values, null);
  }

  /**
   * values: @NotNull.
   */
  private static <T extends Comparable<? super T>> Violations checkValues(List<? super T> values,
      Violations violations) {
    if (values == null) {
      violations = Violations.add(violations, "values", Messages.notNull(), values, NotNull.class);
    }
    return violations;
  }
}
