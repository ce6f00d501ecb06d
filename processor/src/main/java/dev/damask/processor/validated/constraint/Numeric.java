package dev.damask.processor.validated.constraint;

import java.math.BigDecimal;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** The kinds of numbers, by the code that compares them. */
enum Numeric {
  BYTE(3, Byte.MIN_VALUE, Byte.MAX_VALUE),
  SHORT(5, Short.MIN_VALUE, Short.MAX_VALUE),
  INT(10, Integer.MIN_VALUE, Integer.MAX_VALUE),
  LONG(19, Long.MIN_VALUE, Long.MAX_VALUE),
  FLOAT,
  DOUBLE,
  BIG_INTEGER,
  BIG_DECIMAL,
  /** Other subclasses of {@code Number}. */
  NUMBER,
  /** A number written in a {@code CharSequence}. */
  TEXT;

  static final String FITTING =
      "numbers: byte, short, int, long, float, double, their wrappers, other Numbers, and CharSequence";

  private final int digits;
  private final long least;
  private final long greatest;

  Numeric() {
    this(0, 0, 0);
  }

  Numeric(int digits, long least, long greatest) {
    this.digits = digits;
    this.least = least;
    this.greatest = greatest;
  }

  static Optional<Numeric> of(ValueType type) {
    for (Numeric primitive : new Numeric[] {BYTE, SHORT, INT, LONG, FLOAT, DOUBLE}) {
      if (type.mirror().getKind() == TypeKind.valueOf(primitive.name())) {
        return Optional.of(primitive);
      }
    }
    String[] classes = {
      "Byte",
      "Short",
      "Integer",
      "Long",
      "Float",
      "Double",
      "java.math.BigInteger",
      "java.math.BigDecimal",
      "Number",
      "CharSequence"
    };
    for (int i = 0; i < classes.length; i++) {
      if (type.isA(classes[i].contains(".") ? classes[i] : "java.lang." + classes[i])) {
        return Optional.of(values()[i]);
      }
    }
    return Optional.empty();
  }

  boolean isWhole() {
    return digits > 0;
  }

  boolean isFloating() {
    return this == FLOAT || this == DOUBLE;
  }

  /** Whether all numbers are whole and keep to a limit. */
  boolean allKeepTo(Bound bound) {
    if (!isWhole()) {
      return false;
    }
    int side = BigDecimal.valueOf(bound.isLower() ? least : greatest).compareTo(bound.limit());
    return side == 0 ? bound.isInclusive() : (side > 0) == bound.isLower();
  }

  /** How many digits the largest whole number has. */
  int digits() {
    return digits;
  }
}
