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
 * {@link Basket.Lines} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class Basket_LinesValidated extends Basket.Lines {
  private final int size;

  Basket_LinesValidated(int size) {
    this.size = size;
  }

  @Override
  public int size() {
    return size;
  }

  public Basket_LinesValidated getNext() {
    return next;
  }

  /**
   * Sets next; checked: @NotNull.
   */
  public void setNext(Basket_LinesValidated next) {
    Violations violations = checkNext(next, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.next = next;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Basket.Lines lines) {
    return validate(lines, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Basket.Lines lines, Environment environment) {
    return Violations.list(violations(lines, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Basket.Lines lines, Environment environment) {
    return checkNext(lines.next, null);
  }

  /**
   * next: @NotNull.
   */
  private static Violations checkNext(Basket_LinesValidated next, Violations violations) {
    if (next == null) {
      violations = Violations.add(violations, "next", Messages.notNull(), next, NotNull.class);
    }
    return violations;
  }
}
