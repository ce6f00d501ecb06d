package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Generator} that accepts valid values only.
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class GeneratorValidated extends Generator {
  private int mask;

  public GeneratorValidated(int mask) {
    this(mask, checked(mask));
  }

  /**
   * Runs once the arguments are checked.
   */
  private GeneratorValidated(int mask, Void checked) {
    this.mask = mask;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Generator} runs; returns nothing.
   */
  private static Void checked(int mask) {
    Violations violations = checkMask(mask, null);
    if (violations != null) {
      throw violations.exception();
    }
    return null;
  }

  @Min(0)
  @Override
  public int getMask() {
    return mask;
  }

  /**
   * Sets mask; checked: @Min(0).
   */
  @Override
  public void setMask(int mask) {
    Violations violations = checkMask(mask, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.mask = mask;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GeneratorValidated that
        && Objects.equals(getCurrent(), that.getCurrent())
        && Objects.equals(getLast(), that.getLast())
        && mask == that.mask;
  }

  @Override
  public int hashCode() {
    return Objects.hash(getCurrent(), getLast(), mask);
  }

  @Override
  public String toString() {
    return "Generator[current=" + getCurrent() + ", last=" + getLast() + ", mask=" + mask + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Generator generator) {
    return validate(generator, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Generator generator, Environment environment) {
    return Violations.list(violations(generator, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Generator generator, Environment environment) {
    return checkMask(generator.getMask(), null);
  }

  /**
   * mask: @Min(0).
   */
  private static Violations checkMask(int mask, Violations violations) {
    if (mask < 0) {
      violations = Violations.add(violations, "mask", Messages.min(0), mask, Min.class);
    }
    return violations;
  }
}
