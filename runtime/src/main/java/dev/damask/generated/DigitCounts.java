package dev.damask.generated;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Whether numbers fit into so many digits before and after the decimal point. Zero has one digit,
 * and only a {@code BigDecimal} and a text have zeros at their end. What is no finite number does
 * not fit.
 */
public final class DigitCounts {

  private DigitCounts() {}

  public static boolean fit(CharSequence value, int integer, int fraction) {
    @Nullable BigDecimal number = Decimals.parse(value);
    return number != null && fitExactly(number, integer, fraction);
  }

  public static boolean fit(double value, int integer, int fraction) {
    return Double.isFinite(value) && fitPrinted(Double.toString(value), integer, fraction);
  }

  public static boolean fit(float value, int integer, int fraction) {
    return Float.isFinite(value) && fitPrinted(Float.toString(value), integer, fraction);
  }

  public static boolean fit(Number value, int integer, int fraction) {
    if (value instanceof BigDecimal decimal) {
      return fitExactly(decimal, integer, fraction);
    }
    return fitPrinted(value.toString(), integer, fraction);
  }

  private static boolean fitPrinted(String value, int integer, int fraction) {
    @Nullable BigDecimal number = Decimals.parse(value);
    return number != null && fitExactly(number.stripTrailingZeros(), integer, fraction);
  }

  private static boolean fitExactly(BigDecimal number, int integer, int fraction) {
    // As longs: a huge exponent is not to overflow.
    long before = (long) number.precision() - number.scale();
    return before <= integer && number.scale() <= fraction;
  }
}
