package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.io.PrintWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Journal.Pair}.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Journal_PairValidated {
  private Journal_PairValidated() {
  }

  /**
   * Makes a valid {@link Journal.Pair}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Journal.Pair of(PrintWriter first, PrintWriter second) {
    check(first, second);
    return new Journal.Pair(first, second);
  }

  /**
   * Returns the {@link Journal.Pair} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Journal.Pair check(Journal.Pair pair) {
    Violations violations = violations(pair, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return pair;
  }

  /**
   * Checks the components for a new {@link Journal.Pair}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(PrintWriter first, PrintWriter second) {
    Violations violations = checkFirst(first, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Journal.Pair} with another {@code first}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Journal.Pair withFirst(Journal.Pair pair, PrintWriter first) {
    return of(first, pair.second());
  }

  /**
   * The same {@link Journal.Pair} with another {@code second}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Journal.Pair withSecond(Journal.Pair pair, PrintWriter second) {
    return of(pair.first(), second);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Journal.Pair pair) {
    return validate(pair, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Journal.Pair pair, Environment environment) {
    return Violations.list(violations(pair, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Journal.Pair pair, Environment environment) {
    return checkFirst(pair.first(), null);
  }

  /**
   * first: @NotNull.
   */
  private static Violations checkFirst(PrintWriter first, Violations violations) {
    if (first == null) {
      violations = Violations.add(violations, "first", Messages.notNull(), first, NotNull.class);
    }
    return violations;
  }
}
