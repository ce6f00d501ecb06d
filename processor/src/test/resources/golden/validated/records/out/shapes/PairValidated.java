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
 * Makes and checks records of the type {@link Pair}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class PairValidated {
  private PairValidated() {
  }

  /**
   * Makes a valid {@link Pair}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <A extends Comparable<? super A>, B> Pair<A, B> of(A first, List<B> pair) {
    check(first, pair);
    return new Pair<>(first, pair);
  }

  /**
   * Returns the {@link Pair} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <A extends Comparable<? super A>, B> Pair<A, B> check(Pair<A, B> pair) {
    Violations violations = violations(pair, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return pair;
  }

  /**
   * Checks the components for a new {@link Pair}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <A extends Comparable<? super A>, B> void check(A first, List<B> pair) {
    Violations violations = checkFirst(first, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Pair} with another {@code first}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <A extends Comparable<? super A>, B> Pair<A, B> withFirst(Pair<A, B> pair, A first) {
    return of(first, pair.pair());
  }

  /**
   * The same {@link Pair} with another {@code pair}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <A extends Comparable<? super A>, B> Pair<A, B> withPair(Pair<A, B> pair2, List<B> pair) {
    return of(pair2.first(), pair);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <A extends Comparable<? super A>, B> List<Violation> validate(Pair<A, B> pair) {
    return validate(pair, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static <A extends Comparable<? super A>, B> List<Violation> validate(Pair<A, B> pair,
      Environment environment) {
    return Violations.list(violations(pair, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static <A extends Comparable<? super A>, B> Violations violations(Pair<A, B> pair,
      Environment environment) {
    return checkFirst(pair.first(), null);
  }

  /**
   * first: @NotNull.
   */
  private static <A extends Comparable<? super A>> Violations checkFirst(A first,
      Violations violations) {
    if (first == null) {
      violations = Violations.add(violations, "first", Messages.notNull(), first, NotNull.class);
    }
    return violations;
  }
}
