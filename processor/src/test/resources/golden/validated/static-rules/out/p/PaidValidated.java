package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Check;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Paid} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class PaidValidated implements Paid {
  private final long price;

  PaidValidated(long price) {
    Violations violations = checkPrice(price, null);
    if (violations != null) {
      throw violations.exception();
    }
    Violations broken = checkWorthIt(price, null, null);
    if (broken != null) {
      throw broken.exception();
    }
    this.price = price;
  }

  @PositiveOrZero
  @Override
  public long getPrice() {
    return price;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PaidValidated that
        && price == that.price;
  }

  @Override
  public int hashCode() {
    return Objects.hash(price);
  }

  @Override
  public String toString() {
    return "Paid[price=" + price + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Paid paid) {
    return validate(paid, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Paid paid, Environment environment) {
    return Violations.list(violations(paid, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Paid paid, Environment environment) {
    Violations violations = checkPrice(paid.getPrice(), null);
    return checkWorthIt(paid.getPrice(), paid, violations);
  }

  /**
   * price: @PositiveOrZero.
   */
  private static Violations checkPrice(long price, Violations violations) {
    if (price < 0) {
      violations = Violations.add(violations, "price", Messages.positiveOrZero(), price,
          PositiveOrZero.class);
    }
    return violations;
  }

  /**
   * The rule worthIt(price).
   */
  private static Violations checkWorthIt(long price, Object object, Violations violations) {
    if (!Paid.worthIt(price)) {
      violations = Violations.add(violations, "", "is not worth it", object, Check.class);
    }
    return violations;
  }
}
