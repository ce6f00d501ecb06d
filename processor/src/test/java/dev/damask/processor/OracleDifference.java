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
