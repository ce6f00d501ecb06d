package dev.damask.processor.validated.constraint;

import java.math.BigDecimal;

/**
 * A limit that numbers keep to.
 *
 * @param isExact whether floating-point numbers are compared by their decimal digits; else the
 *     limit is a whole number, and is compared as one of theirs
 */
record Bound(BigDecimal limit, boolean isLower, boolean isInclusive, boolean isExact) {

  /** What stands between an invalid number and the limit. */
  String invalidOperator() {
    String strict = isLower ? "<" : ">";
    return isInclusive ? strict : strict + "=";
  }

  /** What stands between a valid number and the limit. */
  String validOperator() {
    String strict = isLower ? ">" : "<";
    return isInclusive ? strict + "=" : strict;
  }

  boolean isZero() {
    return limit.signum() == 0;
  }

  Bound withInclusive(boolean inclusive) {
    return new Bound(limit, isLower, inclusive, isExact);
  }
}
