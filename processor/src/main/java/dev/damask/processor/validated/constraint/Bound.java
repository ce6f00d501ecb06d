package dev.damask.processor.validated.constraint;

import java.math.BigDecimal;

/**
 * A limit that numbers keep to.
 *
 * @param kind what constraint states it
 */
record Bound(BigDecimal limit, boolean isLower, boolean isInclusive, Kind kind) {

  /** What kind of constraint states a limit, by how numbers are compared with it. */
  enum Kind {
    /** A sign: floating-point numbers, and those of an unknown class, are compared with zero. */
    SIGN,
    /** A whole number, which floating-point numbers are compared with as one of theirs. */
    WHOLE,
    /** A decimal number, which floating-point numbers are compared with by their digits. */
    DECIMAL
  }

  boolean isDecimal() {
    return kind == Kind.DECIMAL;
  }

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
    return new Bound(limit, isLower, inclusive, kind);
  }
}
