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
 * {@link Pairs.Texts} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Pairs_TextsValidated implements Pairs.Texts {
  private final String first;

  private final List<String> second;

  Pairs_TextsValidated(String first, List<String> second) {
    Violations violations = checkFirst(first, null);
    violations = checkSecond(second, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.first = first;
    this.second = second;
  }

  @NotNull
  @Override
  public String first() {
    return first;
  }

  @NotNull
  @Override
  public List<String> second() {
    return second;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pairs_TextsValidated that
        && Objects.equals(first, that.first)
        && Objects.equals(second, that.second);
  }

  @Override
  public int hashCode() {
    return Objects.hash(first, second);
  }

  @Override
  public String toString() {
    return "Texts[first=" + first + ", second=" + second + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Pairs.Texts texts) {
    return validate(texts, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Pairs.Texts texts, Environment environment) {
    return Violations.list(violations(texts, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Pairs.Texts texts, Environment environment) {
    Violations violations = checkFirst(texts.first(), null);
    return checkSecond(texts.second(), violations);
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

  /**
   * second: @NotNull.
   */
  private static Violations checkSecond(List<String> second, Violations violations) {
    if (second == null) {
      violations = Violations.add(violations, "second", Messages.notNull(), second, NotNull.class);
    }
    return violations;
  }
}
