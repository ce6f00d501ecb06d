package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Message;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Open} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OpenValidated implements Open {
  private final String name;

  private final String word;

  public OpenValidated(String name, String word) {
    Violations violations = checkName(name, null);
    violations = checkWord(word, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.name = name;
    this.word = word;
  }

  @Size(
      max = 4,
      message = "is ${validatedValue}"
  )
  @Override
  public String getName() {
    return name;
  }

  @Size(
      max = 4,
      message = "is ${validatedValue}"
  )
  @Override
  public String getWord() {
    return word;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OpenValidated that
        && Objects.equals(name, that.name)
        && Objects.equals(word, that.word);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, word);
  }

  @Override
  public String toString() {
    return "Open[name=" + name + ", word=***]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Open open) {
    return validate(open, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Open open, Environment environment) {
    return Violations.list(violations(open, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Open open, Environment environment) {
    Violations violations = checkName(open.getName(), null);
    return checkWord(open.getWord(), violations);
  }

  /**
   * name: @Size(max = 4).
   */
  private static Violations checkName(String name, Violations violations) {
    if (name != null && name.length() > 4) {
      violations = Violations.add(violations, "name", Message.of("is ${validatedValue}")
          .with("max", 4).with("min", 0), name, Size.class);
    }
    return violations;
  }

  /**
   * word: @Size(max = 4).
   */
  private static Violations checkWord(String word, Violations violations) {
    if (word != null && word.length() > 4) {
      violations = Violations.add(violations, "word", Message.of("is ${validatedValue}")
          .with("max", 4).with("min", 0).masked(), word, Size.class);
    }
    return violations;
  }
}
