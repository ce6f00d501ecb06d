package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Payment} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public abstract class PaymentValidated extends Payment {
  private String reference;

  public PaymentValidated(int amount, String reference) {
    super(checked(amount, reference));
    this.reference = reference;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Payment} runs; returns the first.
   */
  private static int checked(int amount, String reference) {
    Violations violations = checkAmount(amount, null);
    violations = checkReference(reference, violations);
    if (violations != null) {
      throw violations.exception();
    }
    return amount;
  }

  @NotNull
  @Override
  public String getReference() {
    return reference;
  }

  /**
   * Sets amount; checked: @Positive.
   */
  @Override
  public void setAmount(int amount) {
    Violations violations = checkAmount(amount, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setAmount(amount);
  }

  /**
   * Sets reference; checked: @NotNull.
   */
  @Override
  public void setReference(String reference) {
    Violations violations = checkReference(reference, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.reference = reference;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PaymentValidated that
        && getAmount() == that.getAmount()
        && Objects.equals(reference, that.reference);
  }

  @Override
  public int hashCode() {
    return Objects.hash(getAmount(), reference);
  }

  @Override
  public String toString() {
    return "Payment[amount=" + getAmount() + ", reference=" + reference + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Payment payment) {
    return validate(payment, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Payment payment, Environment environment) {
    return Violations.list(violations(payment, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Payment payment, Environment environment) {
    Violations violations = checkAmount(payment.getAmount(), null);
    return checkReference(payment.getReference(), violations);
  }

  /**
   * amount: @Positive.
   */
  private static Violations checkAmount(int amount, Violations violations) {
    if (amount <= 0) {
      violations = Violations.add(violations, "amount", Messages.positive(), amount,
          Positive.class);
    }
    return violations;
  }

  /**
   * reference: @NotNull.
   */
  private static Violations checkReference(String reference, Violations violations) {
    if (reference == null) {
      violations = Violations.add(violations, "reference", Messages.notNull(), reference,
          NotNull.class);
    }
    return violations;
  }
}
