package dev.damask.processor.validated.constraint;

import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** The kinds of numbers, by the code that compares them. */
enum Numeric {
  BYTE(3),
  SHORT(5),
  INT(10),
  LONG(19),
  FLOAT(0),
  DOUBLE(0),
  BIG_INTEGER(0),
  BIG_DECIMAL(0),
  /** Other subclasses of {@code Number}. */
  NUMBER(0),
  /** A number written in a {@code CharSequence}. */
  TEXT(0);

  static final String FITTING =
      "numbers: byte, short, int, long, float, double, their wrappers, other Numbers, and CharSequence";

  private final int digits;

  Numeric(int digits) {
    this.digits = digits;
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

  /** How many digits the largest whole number has. */
  int digits() {
    return digits;
  }
}
