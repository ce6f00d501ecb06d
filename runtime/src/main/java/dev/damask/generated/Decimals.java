package dev.damask.generated;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Comparisons with decimal numbers, exact at every size. What is no number fulfils none of them;
 * infinities do as they should.
 */
public final class Decimals {

  private Decimals() {}

  public static boolean isAtLeast(CharSequence value, BigDecimal limit) {
    @Nullable BigDecimal number = parse(value);
    return number != null && number.compareTo(limit) >= 0;
  }

  public static boolean isAbove(CharSequence value, BigDecimal limit) {
    @Nullable BigDecimal number = parse(value);
    return number != null && number.compareTo(limit) > 0;
  }

  public static boolean isAtMost(CharSequence value, BigDecimal limit) {
    @Nullable BigDecimal number = parse(value);
    return number != null && number.compareTo(limit) <= 0;
  }

  public static boolean isBelow(CharSequence value, BigDecimal limit) {
    @Nullable BigDecimal number = parse(value);
    return number != null && number.compareTo(limit) < 0;
  }

  public static boolean isAtLeast(Number value, BigDecimal limit) {
    return !isNaN(value) && compare(value, limit) >= 0;
  }

  public static boolean isAbove(Number value, BigDecimal limit) {
    return !isNaN(value) && compare(value, limit) > 0;
  }

  public static boolean isAtMost(Number value, BigDecimal limit) {
    return !isNaN(value) && compare(value, limit) <= 0;
  }

  public static boolean isBelow(Number value, BigDecimal limit) {
    return !isNaN(value) && compare(value, limit) < 0;
  }

  /** Whether it is at least a whole number; a float or double is compared with it as one. */
  public static boolean isAtLeast(Number value, long limit) {
    return !isNaN(value) && compare(value, limit) >= 0;
  }

  /** Whether it is at most a whole number; a float or double is compared with it as one. */
  public static boolean isAtMost(Number value, long limit) {
    return !isNaN(value) && compare(value, limit) <= 0;
  }

  /** The number that a text says, or null where it says none. */
  static @Nullable BigDecimal parse(CharSequence text) {
    try {
      return new BigDecimal(text.toString());
    } catch (NumberFormatException malformed) {
      return null;
    }
  }

  private static boolean isNaN(Number value) {
    return !(value instanceof BigDecimal)
        && !(value instanceof BigInteger)
        && Double.isNaN(value.doubleValue());
  }

  private static int compare(Number value, BigDecimal limit) {
    if (value instanceof BigDecimal decimal) {
      return decimal.compareTo(limit);
    }
    if (value instanceof BigInteger integer) {
      return new BigDecimal(integer).compareTo(limit);
    }
    if (isWhole(value)) {
      return BigDecimal.valueOf(value.longValue()).compareTo(limit);
    }
    double number = value.doubleValue();
    return Double.isInfinite(number)
        ? (int) Math.signum(number)
        : BigDecimal.valueOf(number).compareTo(limit);
  }

  private static int compare(Number value, long limit) {
    if (value instanceof BigDecimal || value instanceof BigInteger) {
      return compare(value, BigDecimal.valueOf(limit));
    }
    if (isWhole(value)) {
      return Long.compare(value.longValue(), limit);
    }
    return value instanceof Float number
        ? Float.compare(number, (float) limit)
        : Double.compare(value.doubleValue(), (double) limit);
  }

  static boolean isWhole(Number value) {
    return value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte;
  }
}
