package dev.damask.processor;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;

/** Where Damask means to differ from Hibernate Validator; the reasons are in constraints.md. */
enum OracleDifference {
  /** Hibernate Validator throws a NumberFormatException. */
  DIGITS_OF_NO_NUMBER {
    @Override
    boolean explains(String type, String constraint, Object value) {
      return constraint.startsWith("@Digits")
          && value instanceof Number number
          && !Double.isFinite(number.doubleValue())
          && !(value instanceof BigDecimal)
          && !(value instanceof BigInteger);
    }
  },
  /** There the number of digits overflows an int. */
  DIGITS_OF_HUGE_EXPONENT {
    @Override
    boolean explains(String type, String constraint, Object value) {
      return constraint.startsWith("@Digits") && String.valueOf(value).contains("1E+214748364");
    }
  },
  /** There NaN is above every limit if it is declared a Number. */
  NUMBER_THAT_IS_NONE {
    @Override
    boolean explains(String type, String constraint, Object value) {
      return type.equals("Number")
          && value instanceof Number number
          && Double.isNaN(number.doubleValue());
    }
  },
  /** There a Number is compared with zero as a double. */
  NUMBER_NEAR_ZERO {
    @Override
    boolean explains(String type, String constraint, Object value) {
      return type.equals("Number") && value instanceof Number number && number.doubleValue() == 0;
    }
  },
  /** There a Number that is a float or double is compared with a long as one. */
  NUMBER_ROUNDED {
    @Override
    boolean explains(String type, String constraint, Object value) {
      return type.equals("Number")
          && (value instanceof Double || value instanceof Float)
          && Math.abs(((Number) value).doubleValue()) > 1e6;
    }
  },
  /** There backslashes of the value itself are taken for escapes. */
  BACKSLASHES_IN_VALUE {
    @Override
    boolean explains(String type, String constraint, Object value) {
      return constraint.contains("${validatedValue}") && String.valueOf(value).contains("\\");
    }
  },
  /** There the same instant is before or after now by its offset. */
  PRESENT_AT_ANOTHER_OFFSET {
    @Override
    boolean explains(String type, String constraint, Object value) {
      return value instanceof OffsetDateTime time
              && time.toInstant().equals(OracleTimes.CLOCK.instant())
          || value instanceof ZonedDateTime zoned
              && zoned.toInstant().equals(OracleTimes.CLOCK.instant())
          || value instanceof OffsetTime offset
              && offset.isEqual(OffsetTime.now(OracleTimes.CLOCK));
    }
  };

  abstract boolean explains(String type, String constraint, Object value);
}
