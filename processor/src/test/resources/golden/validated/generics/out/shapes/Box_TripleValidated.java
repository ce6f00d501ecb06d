package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Trail;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Box.Triple}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Box_TripleValidated {
  private Box_TripleValidated() {
  }

  /**
   * Makes a valid {@link Box.Triple}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends Comparable<T>> Box.Triple<T> of(T first, List<T> second,
      Box.Triple<T> third) {
    check(first, second, third);
    return new Box.Triple<>(first, second, third);
  }

  /**
   * Returns the {@link Box.Triple} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends Comparable<T>> Box.Triple<T> check(Box.Triple<T> triple) {
    Violations violations = violations(triple, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return triple;
  }

  /**
   * Checks the components for a new {@link Box.Triple}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends Comparable<T>> void check(T first, List<T> second, Box.Triple<T> third) {
    Violations violations = checkFirst(first, null);
    violations = checkSecond(second, violations);
    violations = checkThird(third, Environment.system(), null, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Box.Triple} with another {@code first}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends Comparable<T>> Box.Triple<T> withFirst(Box.Triple<T> triple, T first) {
    return of(first, triple.second(), triple.third());
  }

  /**
   * The same {@link Box.Triple} with another {@code second}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends Comparable<T>> Box.Triple<T> withSecond(Box.Triple<T> triple,
      List<T> second) {
    return of(triple.first(), second, triple.third());
  }

  /**
   * The same {@link Box.Triple} with another {@code third}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <T extends Comparable<T>> Box.Triple<T> withThird(Box.Triple<T> triple,
      Box.Triple<T> third) {
    return of(triple.first(), triple.second(), third);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static <T extends Comparable<T>> List<Violation> validate(Box.Triple<T> triple) {
    return validate(triple, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static <T extends Comparable<T>> List<Violation> validate(Box.Triple<T> triple,
      Environment environment) {
    return Violations.list(violations(triple, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static <T extends Comparable<T>> Violations violations(Box.Triple<T> triple,
      Environment environment) {
    return violations(triple, environment, null);
  }

  /**
   * For generated code: what is wrong with an object inside others, or null; also where it is
   * one of them.
   */
  public static <T extends Comparable<T>> Violations violations(Box.Triple<T> triple,
      Environment environment, Trail trail) {
    if (Trail.leadsBackTo(triple, trail)) {
      return null;
    }
    Trail here = new Trail(triple, trail);
    Violations violations = checkFirst(triple.first(), null);
    violations = checkSecond(triple.second(), violations);
    return checkThird(triple.third(), environment, here, violations);
  }

  /**
   * first: @NotNull.
   */
  private static <T extends Comparable<T>> Violations checkFirst(T first, Violations violations) {
    if (first == null) {
      violations = Violations.add(violations, "first", Messages.notNull(), first, NotNull.class);
    }
    return violations;
  }

  /**
   * second: @Size(min = 1).
   */
  private static <T extends Comparable<T>> Violations checkSecond(List<T> second,
      Violations violations) {
    if (second != null && second.size() < 1) {
      violations = Violations.add(violations, "second", Messages.size(1, Integer.MAX_VALUE), second,
          Size.class);
    }
    return violations;
  }

  /**
   * third: @Valid.
   */
  private static <T extends Comparable<T>> Violations checkThird(Box.Triple<T> third,
      Environment environment, Trail trail, Violations violations) {
    if (third != null) {
      violations = Violations.addAll(violations, "third", third,
          Box_TripleValidated.violations(third, environment, trail));
    }
    return violations;
  }
}
