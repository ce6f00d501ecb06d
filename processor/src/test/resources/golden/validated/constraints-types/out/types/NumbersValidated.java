package types;

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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.annotation.processing.Generated;

/**
 * {@link Numbers} that accepts valid values only.
 */
@SuppressWarnings("all")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class NumbersValidated<N extends Integer, D extends BigDecimal & Comparable<BigDecimal>> implements Numbers<N, D> {
  private static final BigDecimal UNREACHABLE_MIN = new BigDecimal("1E+30");

  private static final BigDecimal PRICE_MIN = BigDecimal.valueOf(1);

  private static final BigDecimal PRICE_MAX = new BigDecimal("1000.50");

  private static final BigInteger COUNT_MIN = BigInteger.valueOf(1);

  private static final BigInteger COUNT_MAX = BigInteger.valueOf(1000);

  private static final BigInteger COUNT_MIN2 = new BigInteger("-123456789012345678901234567890");

  private static final BigDecimal HUGE_MAX = new BigDecimal("1E+1000000");

  private static final BigDecimal TEXT_MIN = BigDecimal.valueOf(1);

  private static final BigDecimal TEXT_MAX = new BigDecimal("5.5");

  private final byte tiny;

  private final Long large;

  private final int whole;

  private final Short unreachable;

  private final float real;

  private final double precise;

  private final Double boxed;

  private final double below;

  private final BigDecimal price;

  private final BigDecimal debt;

  private final BigInteger count;

  private final BigInteger huge;

  private final AtomicInteger atomic;

  private final String text;

  private final N variable;

  private final D bounded;

  public NumbersValidated(byte tiny, Long large, int whole, Short unreachable, float real,
      double precise, Double boxed, double below, BigDecimal price, BigDecimal debt,
      BigInteger count, BigInteger huge, AtomicInteger atomic, String text, N variable, D bounded) {
    Violations violations = checkTiny(tiny, null);
    violations = checkLarge(large, violations);
    violations = checkWhole(whole, violations);
    violations = checkUnreachable(unreachable, violations);
    violations = checkReal(real, violations);
    violations = checkPrecise(precise, violations);
    violations = checkBoxed(boxed, violations);
    violations = checkBelow(below, violations);
    violations = checkPrice(price, violations);
    violations = checkDebt(debt, violations);
    violations = checkCount(count, violations);
    violations = checkHuge(huge, violations);
    violations = checkAtomic(atomic, violations);
    violations = checkText(text, violations);
    violations = checkVariable(variable, violations);
    violations = checkBounded(bounded, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.tiny = tiny;
    this.large = large;
    this.whole = whole;
    this.unreachable = unreachable;
    this.real = real;
    this.precise = precise;
    this.boxed = boxed;
    this.below = below;
    this.price = price;
    this.debt = debt;
    this.count = count;
    this.huge = huge;
    this.atomic = atomic;
    this.text = text;
    this.variable = variable;
    this.bounded = bounded;
  }

  @Min(-1)
  @Max(100)
  @Digits(
      integer = 2,
      fraction = 0
  )
  @Override
  public byte getTiny() {
    return tiny;
  }

  @Min(5000000000L)
  @DecimalMax(
      value = "1E+18",
      inclusive = false
  )
  @Override
  public Long getLarge() {
    return large;
  }

  @DecimalMin("0.5")
  @DecimalMax("99.5")
  @Override
  public int getWhole() {
    return whole;
  }

  @DecimalMin("1E+30")
  @Override
  public Short getUnreachable() {
    return unreachable;
  }

  @DecimalMin("0.5")
  @Max(10)
  @Override
  public float getReal() {
    return real;
  }

  @Positive
  @DecimalMax(
      value = "1E+400",
      inclusive = false
  )
  @Override
  public double getPrecise() {
    return precise;
  }

  @PositiveOrZero
  @Digits(
      integer = 3,
      fraction = 2
  )
  @Override
  public Double getBoxed() {
    return boxed;
  }

  @Negative
  @Override
  public double getBelow() {
    return below;
  }

  @Min(1)
  @DecimalMax("1000.50")
  @Digits(
      integer = 4,
      fraction = 2
  )
  @Override
  public BigDecimal getPrice() {
    return price;
  }

  @NegativeOrZero
  @Override
  public BigDecimal getDebt() {
    return debt;
  }

  @Min(1)
  @DecimalMax("1000.50")
  @DecimalMin("-123456789012345678901234567890")
  @Override
  public BigInteger getCount() {
    return count;
  }

  @Positive
  @DecimalMax("1E+1000000")
  @Override
  public BigInteger getHuge() {
    return huge;
  }

  @Min(0)
  @Max(7)
  @Override
  public AtomicInteger getAtomic() {
    return atomic;
  }

  @Min(1)
  @DecimalMax("5.5")
  @Override
  public String getText() {
    return text;
  }

  @Min(3)
  @Override
  public N getVariable() {
    return variable;
  }

  @Positive
  @Override
  public D getBounded() {
    return bounded;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NumbersValidated<?, ?> that
        && tiny == that.tiny
        && Objects.equals(large, that.large)
        && whole == that.whole
        && Objects.equals(unreachable, that.unreachable)
        && Float.compare(real, that.real) == 0
        && Double.compare(precise, that.precise) == 0
        && Objects.equals(boxed, that.boxed)
        && Double.compare(below, that.below) == 0
        && Objects.equals(price, that.price)
        && Objects.equals(debt, that.debt)
        && Objects.equals(count, that.count)
        && Objects.equals(huge, that.huge)
        && Objects.equals(atomic, that.atomic)
        && Objects.equals(text, that.text)
        && Objects.equals(variable, that.variable)
        && Objects.equals(bounded, that.bounded);
  }

  @Override
  public int hashCode() {
    return Objects.hash(tiny, large, whole, unreachable, real, precise, boxed, below, price, debt,
        count, huge, atomic, text, variable, bounded);
  }

  @Override
  public String toString() {
    return "Numbers[tiny=" + tiny + ", large=" + large + ", whole=" + whole +
        ", unreachable=" + unreachable + ", real=" + real + ", precise=" + precise +
        ", boxed=" + boxed + ", below=" + below + ", price=" + price + ", debt=" + debt +
        ", count=" + count + ", huge=" + huge + ", atomic=" + atomic + ", text=" + text +
        ", variable=" + variable + ", bounded=" + bounded + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static <N extends Integer, D extends BigDecimal & Comparable<BigDecimal>> List<Violation> validate(
      Numbers<N, D> numbers) {
    return validate(numbers, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static <N extends Integer, D extends BigDecimal & Comparable<BigDecimal>> List<Violation> validate(
      Numbers<N, D> numbers, Environment environment) {
    return Violations.list(violations(numbers, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static <N extends Integer, D extends BigDecimal & Comparable<BigDecimal>> Violations violations(
      Numbers<N, D> numbers, Environment environment) {
    Violations violations = checkTiny(numbers.getTiny(), null);
    violations = checkLarge(numbers.getLarge(), violations);
    violations = checkWhole(numbers.getWhole(), violations);
    violations = checkUnreachable(numbers.getUnreachable(), violations);
    violations = checkReal(numbers.getReal(), violations);
    violations = checkPrecise(numbers.getPrecise(), violations);
    violations = checkBoxed(numbers.getBoxed(), violations);
    violations = checkBelow(numbers.getBelow(), violations);
    violations = checkPrice(numbers.getPrice(), violations);
    violations = checkDebt(numbers.getDebt(), violations);
    violations = checkCount(numbers.getCount(), violations);
    violations = checkHuge(numbers.getHuge(), violations);
    violations = checkAtomic(numbers.getAtomic(), violations);
    violations = checkText(numbers.getText(), violations);
    violations = checkVariable(numbers.getVariable(), violations);
    return checkBounded(numbers.getBounded(), violations);
  }

  /**
   * tiny: @Min(-1), @Max(100), @Digits(integer = 2, fraction = 0).
   */
  private static Violations checkTiny(byte tiny, Violations violations) {
    if (tiny < -1) {
      violations = Violations.add(violations, "tiny", Messages.min(-1), tiny, Min.class);
    }
    if (tiny > 100) {
      violations = Violations.add(violations, "tiny", Messages.max(100), tiny, Max.class);
    }
    if (tiny < -99 || tiny > 99) {
      violations = Violations.add(violations, "tiny", Messages.digits(2, 0), tiny, Digits.class);
    }
    return violations;
  }

  /**
   * large: @Min(5000000000), @DecimalMax(value = "1E+18", inclusive = false).
   */
  private static Violations checkLarge(Long large, Violations violations) {
    if (large != null) {
      if (large < 5000000000L) {
        violations = Violations.add(violations, "large", Messages.min(5000000000L), large,
            Min.class);
      }
      if (large >= 1000000000000000000L) {
        violations = Violations.add(violations, "large", Messages.decimalMax("1E+18", false), large,
            DecimalMax.class);
      }
    }
    return violations;
  }

  /**
   * whole: @DecimalMin("0.5"), @DecimalMax("99.5").
   */
  private static Violations checkWhole(int whole, Violations violations) {
    if (whole < 1) {
      violations = Violations.add(violations, "whole", Messages.decimalMin("0.5", true), whole,
          DecimalMin.class);
    }
    if (whole > 99) {
      violations = Violations.add(violations, "whole", Messages.decimalMax("99.5", true), whole,
          DecimalMax.class);
    }
    return violations;
  }

  /**
   * unreachable: @DecimalMin("1E+30").
   */
  private static Violations checkUnreachable(Short unreachable, Violations violations) {
    if (unreachable != null && BigDecimal.valueOf(unreachable).compareTo(UNREACHABLE_MIN) < 0) {
      violations = Violations.add(violations, "unreachable", Messages.decimalMin("1E+30", true),
          unreachable, DecimalMin.class);
    }
    return violations;
  }

  /**
   * real: @DecimalMin("0.5"), @Max(10).
   */
  private static Violations checkReal(float real, Violations violations) {
    if (!(real >= 0.5)) {
      violations = Violations.add(violations, "real", Messages.decimalMin("0.5", true), real,
          DecimalMin.class);
    }
    if (!(real <= 10)) {
      violations = Violations.add(violations, "real", Messages.max(10), real, Max.class);
    }
    return violations;
  }

  /**
   * precise: @Positive, @DecimalMax(value = "1E+400", inclusive = false).
   */
  private static Violations checkPrecise(double precise, Violations violations) {
    if (!(precise > 0)) {
      violations = Violations.add(violations, "precise", Messages.positive(), precise,
          Positive.class);
    }
    if (!(precise < Double.POSITIVE_INFINITY)) {
      violations = Violations.add(violations, "precise", Messages.decimalMax("1E+400", false),
          precise, DecimalMax.class);
    }
    return violations;
  }

  /**
   * boxed: @PositiveOrZero, @Digits(integer = 3, fraction = 2).
   */
  private static Violations checkBoxed(Double boxed, Violations violations) {
    if (boxed != null) {
      if (Double.compare(boxed, 0) < 0 || Double.isNaN(boxed)) {
        violations = Violations.add(violations, "boxed", Messages.positiveOrZero(), boxed,
            PositiveOrZero.class);
      }
      if (!DigitCounts.fit(boxed, 3, 2)) {
        violations = Violations.add(violations, "boxed", Messages.digits(3, 2), boxed,
            Digits.class);
      }
    }
    return violations;
  }

  /**
   * below: @Negative.
   */
  private static Violations checkBelow(double below, Violations violations) {
    if (Double.compare(below, 0) >= 0) {
      violations = Violations.add(violations, "below", Messages.negative(), below, Negative.class);
    }
    return violations;
  }

  /**
   * price: @Min(1), @DecimalMax("1000.50"), @Digits(integer = 4, fraction = 2).
   */
  private static Violations checkPrice(BigDecimal price, Violations violations) {
    if (price != null) {
      if (price.compareTo(PRICE_MIN) < 0) {
        violations = Violations.add(violations, "price", Messages.min(1), price, Min.class);
      }
      if (price.compareTo(PRICE_MAX) > 0) {
        violations = Violations.add(violations, "price", Messages.decimalMax("1000.50", true),
            price, DecimalMax.class);
      }
      if (!DigitCounts.fit(price, 4, 2)) {
        violations = Violations.add(violations, "price", Messages.digits(4, 2), price,
            Digits.class);
      }
    }
    return violations;
  }

  /**
   * debt: @NegativeOrZero.
   */
  private static Violations checkDebt(BigDecimal debt, Violations violations) {
    if (debt != null && debt.signum() > 0) {
      violations = Violations.add(violations, "debt", Messages.negativeOrZero(), debt,
          NegativeOrZero.class);
    }
    return violations;
  }

  /**
   * count: @Min(1), @DecimalMax("1000.50"), @DecimalMin("-123456789012345678901234567890").
   */
  private static Violations checkCount(BigInteger count, Violations violations) {
    if (count != null) {
      if (count.compareTo(COUNT_MIN) < 0) {
        violations = Violations.add(violations, "count", Messages.min(1), count, Min.class);
      }
      if (count.compareTo(COUNT_MAX) > 0) {
        violations = Violations.add(violations, "count", Messages.decimalMax("1000.50", true),
            count, DecimalMax.class);
      }
      if (count.compareTo(COUNT_MIN2) < 0) {
        violations = Violations.add(violations, "count",
            Messages.decimalMin("-123456789012345678901234567890", true), count, DecimalMin.class);
      }
    }
    return violations;
  }

  /**
   * huge: @Positive, @DecimalMax("1E+1000000").
   */
  private static Violations checkHuge(BigInteger huge, Violations violations) {
    if (huge != null) {
      if (huge.signum() <= 0) {
        violations = Violations.add(violations, "huge", Messages.positive(), huge, Positive.class);
      }
      if (new BigDecimal(huge).compareTo(HUGE_MAX) > 0) {
        violations = Violations.add(violations, "huge", Messages.decimalMax("1E+1000000", true),
            huge, DecimalMax.class);
      }
    }
    return violations;
  }

  /**
   * atomic: @Min(0), @Max(7).
   */
  private static Violations checkAtomic(AtomicInteger atomic, Violations violations) {
    if (atomic != null) {
      if (!Decimals.isAtLeast(atomic, 0)) {
        violations = Violations.add(violations, "atomic", Messages.min(0), atomic, Min.class);
      }
      if (!Decimals.isAtMost(atomic, 7)) {
        violations = Violations.add(violations, "atomic", Messages.max(7), atomic, Max.class);
      }
    }
    return violations;
  }

  /**
   * text: @Min(1), @DecimalMax("5.5").
   */
  private static Violations checkText(String text, Violations violations) {
    if (text != null) {
      if (!Decimals.isAtLeast(text, TEXT_MIN)) {
        violations = Violations.add(violations, "text", Messages.min(1), text, Min.class);
      }
      if (!Decimals.isAtMost(text, TEXT_MAX)) {
        violations = Violations.add(violations, "text", Messages.decimalMax("5.5", true), text,
            DecimalMax.class);
      }
    }
    return violations;
  }

  /**
   * variable: @Min(3).
   */
  private static <N extends Integer> Violations checkVariable(N variable, Violations violations) {
    if (variable != null && variable < 3) {
      violations = Violations.add(violations, "variable", Messages.min(3), variable, Min.class);
    }
    return violations;
  }

  /**
   * bounded: @Positive.
   */
  private static <D extends BigDecimal & Comparable<BigDecimal>> Violations checkBounded(D bounded,
      Violations violations) {
    if (bounded != null && bounded.signum() <= 0) {
      violations = Violations.add(violations, "bounded", Messages.positive(), bounded,
          Positive.class);
    }
    return violations;
  }
}
