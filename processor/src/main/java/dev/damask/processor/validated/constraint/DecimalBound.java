package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;

/**
 * A decimal number as the limit of floating-point numbers, which are compared by the digits that
 * they print as. What is not a number is invalid.
 *
 * <p>Of the {@code double}s, only the one nearest to the limit may print on either side of it.
 */
record DecimalBound(Bound bound) implements Verdict {

  // !(ratio >= 0.5)
  @Override
  public Condition invalid(Site site) {
    double nearest = bound.limit().doubleValue();
    int side =
        Double.isInfinite(nearest)
            ? (int) Math.signum(nearest)
            : BigDecimal.valueOf(nearest).compareTo(bound.limit());
    boolean nearestIsValid = side == 0 ? bound.isInclusive() : (side > 0) == bound.isLower();
    return Condition.of(
        "!($L $L $L)",
        site.value(),
        bound.withInclusive(nearestIsValid).validOperator(),
        literal(nearest));
  }

  private CodeBlock literal(double nearest) {
    if (Double.isInfinite(nearest)) {
      return CodeBlock.of(
          "$T.$L", Double.class, nearest > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY");
    }
    if (nearest == 0) {
      return CodeBlock.of("0.0");
    }
    // The user's digits: what a double prints as differs between JDKs.
    String digits = bound.limit().toString();
    return CodeBlock.of("$L", digits.matches("-?\\d+") ? digits + ".0" : digits);
  }
}
