package both;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Decimals;
import dev.damask.generated.DigitCounts;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Order}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class OrderValidated {
  private static final BigDecimal AMOUNT_MIN = new BigDecimal("1");

  private static final BigDecimal NUMBER_MAX = new BigDecimal("3");

  private static final BigDecimal DECIMAL_MIN = new BigDecimal("1");

  private static final BigDecimal TEXT_MIN = new BigDecimal("1");

  private OrderValidated() {
  }

  /**
   * Makes a valid {@link Order}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <N extends Number & CharSequence, D extends BigDecimal & CharSequence> Order<N, D> of(
      Amount amount, N number, D decimal, List<Amount> all, CharSequence text) {
    check(amount, number, decimal, all, text);
    return new Order<>(amount, number, decimal, all, text);
  }

  /**
   * Returns the {@link Order} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <N extends Number & CharSequence, D extends BigDecimal & CharSequence> Order<N, D> check(
      Order<N, D> order) {
    Violations violations = violations(order, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return order;
  }

  /**
   * Checks the components for a new {@link Order}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <N extends Number & CharSequence, D extends BigDecimal & CharSequence> void check(
      Amount amount, N number, D decimal, List<Amount> all, CharSequence text) {
    Violations violations = checkAmount(amount, null);
    violations = checkNumber(number, violations);
    violations = checkDecimal(decimal, violations);
    violations = checkAll(all, violations);
    violations = checkText(text, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Order} with another {@code amount}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <N extends Number & CharSequence, D extends BigDecimal & CharSequence> Order<N, D> withAmount(
      Order<N, D> order, Amount amount) {
    return of(amount, order.number(), order.decimal(), order.all(), order.text());
  }

  /**
   * The same {@link Order} with another {@code number}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <N extends Number & CharSequence, D extends BigDecimal & CharSequence> Order<N, D> withNumber(
      Order<N, D> order, N number) {
    return of(order.amount(), number, order.decimal(), order.all(), order.text());
  }

  /**
   * The same {@link Order} with another {@code decimal}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <N extends Number & CharSequence, D extends BigDecimal & CharSequence> Order<N, D> withDecimal(
      Order<N, D> order, D decimal) {
    return of(order.amount(), order.number(), decimal, order.all(), order.text());
  }

  /**
   * The same {@link Order} with another {@code all}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <N extends Number & CharSequence, D extends BigDecimal & CharSequence> Order<N, D> withAll(
      Order<N, D> order, List<Amount> all) {
    return of(order.amount(), order.number(), order.decimal(), all, order.text());
  }

  /**
   * The same {@link Order} with another {@code text}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static <N extends Number & CharSequence, D extends BigDecimal & CharSequence> Order<N, D> withText(
      Order<N, D> order, CharSequence text) {
    return of(order.amount(), order.number(), order.decimal(), order.all(), text);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static <N extends Number & CharSequence, D extends BigDecimal & CharSequence> List<Violation> validate(
      Order<N, D> order) {
    return validate(order, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static <N extends Number & CharSequence, D extends BigDecimal & CharSequence> List<Violation> validate(
      Order<N, D> order, Environment environment) {
    return Violations.list(violations(order, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static <N extends Number & CharSequence, D extends BigDecimal & CharSequence> Violations violations(
      Order<N, D> order, Environment environment) {
    Violations violations = checkAmount(order.amount(), null);
    violations = checkNumber(order.number(), violations);
    violations = checkDecimal(order.decimal(), violations);
    violations = checkAll(order.all(), violations);
    return checkText(order.text(), violations);
  }

  /**
   * amount: @Digits(integer = 3, fraction = 2), @DecimalMin("1"), @Size(min = 1).
   */
  private static Violations checkAmount(Amount amount, Violations violations) {
    if (amount != null) {
      if (!DigitCounts.fit((Number) amount, 3, 2)) {
        violations = Violations.add(violations, "amount", Messages.digits(3, 2), amount,
            Digits.class);
      }
      if (!Decimals.isAtLeast((Number) amount, AMOUNT_MIN)) {
        violations = Violations.add(violations, "amount", Messages.decimalMin("1", true), amount,
            DecimalMin.class);
      }
      if (amount.length() < 1) {
        violations = Violations.add(violations, "amount", Messages.size(1, Integer.MAX_VALUE),
            amount, Size.class);
      }
    }
    return violations;
  }

  /**
   * number: @DecimalMax(value = "3", inclusive = false), @Min(1), @Positive, @NotBlank.
   */
  private static <N extends Number & CharSequence> Violations checkNumber(N number,
      Violations violations) {
    if (number != null) {
      if (!Decimals.isBelow((Number) number, NUMBER_MAX)) {
        violations = Violations.add(violations, "number", Messages.decimalMax("3", false), number,
            DecimalMax.class);
      }
      if (!Decimals.isAtLeast(number, 1)) {
        violations = Violations.add(violations, "number", Messages.min(1), number, Min.class);
      }
      if (Double.compare(number.doubleValue(), 0) <= 0) {
        violations = Violations.add(violations, "number", Messages.positive(), number,
            Positive.class);
      }
    }
    if (number == null || number.toString().isBlank()) {
      violations = Violations.add(violations, "number", Messages.notBlank(), number,
          NotBlank.class);
    }
    return violations;
  }

  /**
   * decimal: @Digits(integer = 3, fraction = 2), @DecimalMin("1").
   */
  private static <D extends BigDecimal & CharSequence> Violations checkDecimal(D decimal,
      Violations violations) {
    if (decimal != null) {
      if (!DigitCounts.fit((Number) decimal, 3, 2)) {
        violations = Violations.add(violations, "decimal", Messages.digits(3, 2), decimal,
            Digits.class);
      }
      if (decimal.compareTo(DECIMAL_MIN) < 0) {
        violations = Violations.add(violations, "decimal", Messages.decimalMin("1", true), decimal,
            DecimalMin.class);
      }
    }
    return violations;
  }

  /**
   * all: elements: @Digits(integer = 3, fraction = 2).
   */
  private static Violations checkAll(List<Amount> all, Violations violations) {
    if (all != null) {
      int index = 0;
      for (Amount element : all) {
        if (element != null && !DigitCounts.fit((Number) element, 3, 2)) {
          violations = Violations.add(violations, "all[" + index + "].<list element>",
              Messages.digits(3, 2), element, Digits.class);
        }
        index++;
      }
    }
    return violations;
  }

  /**
   * text: @Digits(integer = 3, fraction = 2), @DecimalMin("1").
   */
  private static Violations checkText(CharSequence text, Violations violations) {
    if (text != null) {
      if (!DigitCounts.fit(text, 3, 2)) {
        violations = Violations.add(violations, "text", Messages.digits(3, 2), text, Digits.class);
      }
      if (!Decimals.isAtLeast(text, TEXT_MIN)) {
        violations = Violations.add(violations, "text", Messages.decimalMin("1", true), text,
            DecimalMin.class);
      }
    }
    return violations;
  }
}
