package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Discount.Either}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class Discount_EitherValidated {
  private Discount_EitherValidated() {
  }

  /**
   * Makes a valid {@link Discount.Either}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T extends Number> Discount.Either<T> of(T percent) {
    check(percent);
    return new Discount.Either<>(percent);
  }

  /**
   * Returns the {@link Discount.Either} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T extends Number> Discount.Either<T> check(Discount.Either<T> either) {
    Violations violations = violations(either, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return either;
  }

  /**
   * Checks the components for a new {@link Discount.Either}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T extends Number> void check(T percent) {
    Violations violations = checkPercent(percent, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Discount.Either} with another {@code percent}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static <T extends Number> Discount.Either<T> withPercent(Discount.Either<T> either, T percent) {
    return of(percent);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <T extends Number> List<Violation> validate(Discount.Either<T> either) {
    return validate(either, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static <T extends Number> List<Violation> validate(Discount.Either<T> either,
      Environment environment) {
    return Violations.list(violations(either, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static <T extends Number> Violations violations(Discount.Either<T> either,
      Environment environment) {
    return checkPercent(either.percent(), null);
  }

  /**
   * percent: @NotNull.
   */
  private static <T extends Number> Violations checkPercent(T percent, Violations violations) {
    if (percent == null) {
      violations = Violations.add(violations, "percent", Messages.notNull(), percent,
          NotNull.class);
    }
    return violations;
  }
}
