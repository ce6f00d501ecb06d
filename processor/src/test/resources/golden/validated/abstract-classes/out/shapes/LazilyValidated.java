package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * {@link Lazily} that accepts valid values only.
 */
@SuppressWarnings({
    "all",
    "this-escape"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class LazilyValidated extends Lazily {
  private final String text2;

  LazilyValidated(Supplier<String> text, String text2) {
    super(checked(text, text2));
    this.text2 = text2;
    Violations violations = checkText(this.text, null);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * Checks the arguments of a constructor before that of {@link Lazily} runs; returns the first.
   */
  private static Supplier<String> checked(Supplier<String> text, String text2) {
    Violations violations = checkText2(text2, null);
    if (violations != null) {
      throw violations.exception();
    }
    return text;
  }

  @NotNull
  @Override
  String text() {
    return text2;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LazilyValidated that
        && Objects.equals(text2, that.text2);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text2);
  }

  @Override
  public String toString() {
    return "Lazily[text=" + text2 + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Lazily lazily) {
    return validate(lazily, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Lazily lazily, Environment environment) {
    return Violations.list(violations(lazily, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Lazily lazily, Environment environment) {
    Violations violations = checkText(lazily.text, null);
    return checkText2(lazily.text(), violations);
  }

  /**
   * text: @NotNull.
   */
  private static Violations checkText(Supplier<String> text, Violations violations) {
    if (text == null) {
      violations = Violations.add(violations, "text", Messages.notNull(), text, NotNull.class);
    }
    return violations;
  }

  /**
   * text: @NotNull.
   */
  private static Violations checkText2(String text, Violations violations) {
    if (text == null) {
      violations = Violations.add(violations, "text", Messages.notNull(), text, NotNull.class);
    }
    return violations;
  }
}
