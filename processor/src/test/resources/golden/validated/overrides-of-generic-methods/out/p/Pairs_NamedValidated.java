package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Pairs.Named} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Pairs_NamedValidated extends Pairs.Named {
  private final String first;

  private final List<String> second;

  Pairs_NamedValidated(String first, List<String> second) {
    this(first, second, checked(first, second));
  }

  /**
   * Runs once the arguments are checked.
   */
  private Pairs_NamedValidated(String first, List<String> second, Void checked) {
    this.first = first;
    this.second = second;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Pairs.Named} runs; returns nothing.
   */
  private static Void checked(String first, List<String> second) {
    Violations violations = checkFirst(first, null);
    if (violations != null) {
      throw violations.exception();
    }
    return null;
  }

  @NotNull
  @Override
  public String first() {
    return first;
  }

  @Override
  public List<String> second() {
    return second;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pairs_NamedValidated that
        && Objects.equals(first, that.first)
        && Objects.equals(second, that.second);
  }

  @Override
  public int hashCode() {
    return Objects.hash(first, second);
  }

  @Override
  public String toString() {
    return "Named[first=" + first + ", second=" + second + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Pairs.Named named) {
    return validate(named, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Pairs.Named named, Environment environment) {
    return Violations.list(violations(named, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Pairs.Named named, Environment environment) {
    return checkFirst(named.first(), null);
  }

  /**
   * first: @NotNull.
   */
  private static Violations checkFirst(String first, Violations violations) {
    if (first == null) {
      violations = Violations.add(violations, "first", Messages.notNull(), first, NotNull.class);
    }
    return violations;
  }
}
