package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A limit of whole numbers. */
record WholeBound(Numeric number, Bound bound) implements Verdict {

  private static final int LONGEST = 100;

  @Override
  public Condition invalid(Site site) {
    boolean isBig = number == Numeric.BIG_INTEGER;
    if (isBig && bound.isZero()) {
      return Condition.of("$L.signum() $L 0", site.value(), bound.invalidOperator());
    }
    if (Math.abs((long) bound.limit().scale()) > LONGEST) {
      return asDecimal(site);
    }
    // 10.5 is 11 to those above it, and 10 to those below it.
    boolean isFraction = bound.limit().stripTrailingZeros().scale() > 0;
    BigInteger limit =
        bound
            .limit()
            .setScale(0, bound.isLower() ? RoundingMode.CEILING : RoundingMode.FLOOR)
            .toBigInteger();
    Bound whole = isFraction ? bound.withInclusive(true) : bound;
    if (isBig) {
      return Condition.of(
          "$L.compareTo($L) $L 0", site.value(), constant(site, limit), whole.invalidOperator());
    }
    return limit.bitLength() > 63
        ? asDecimal(site)
        : Condition.of(
            "$L $L $L", site.value(), whole.invalidOperator(), literal(limit.longValue()));
  }

  // BigDecimal.valueOf(age).compareTo(AGE_MIN) < 0
  private Condition asDecimal(Site site) {
    return Condition.of(
        number == Numeric.BIG_INTEGER
            ? "new $T($L).compareTo($L) $L 0"
            : "$T.valueOf($L).compareTo($L) $L 0",
        BigDecimal.class,
        site.value(),
        BigDecimalBound.constant(site, bound),
        bound.invalidOperator());
  }

  // private static final BigInteger AMOUNT_MIN = BigInteger.valueOf(10);
  private String constant(Site site, BigInteger limit) {
    ClassName type = ClassName.get(BigInteger.class);
    return site.constants()
        .field(
            site.stem(),
            bound.isLower() ? "MIN" : "MAX",
            type,
            limit.bitLength() > 63
                ? CodeBlock.of("new $T($S)", type, limit)
                : CodeBlock.of("$T.valueOf($L)", type, literal(limit.longValue())));
  }

  static CodeBlock literal(long value) {
    return value == (int) value ? CodeBlock.of("$L", value) : CodeBlock.of("$LL", value);
  }
}
