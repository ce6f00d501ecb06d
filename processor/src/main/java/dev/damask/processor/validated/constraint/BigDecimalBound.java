package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;

/** A limit of {@code BigDecimal}s. */
record BigDecimalBound(Bound bound) implements Verdict {

  // price.compareTo(PRICE_MIN) < 0
  @Override
  public Condition invalid(Site site) {
    return bound.isZero()
        ? Condition.of("$L.signum() $L 0", site.value(), bound.invalidOperator())
        : Condition.of(
            "$L.compareTo($L) $L 0", site.value(), constant(site, bound), bound.invalidOperator());
  }

  // private static final BigDecimal PRICE_MIN = new BigDecimal("0.5");
  static CodeBlock constant(Site site, Bound bound) {
    ClassName type = ClassName.get(BigDecimal.class);
    if (bound.isZero()) {
      return CodeBlock.of("$T.ZERO", type);
    }
    CodeBlock value =
        bound.isDecimal()
            ? CodeBlock.of("new $T($S)", type, bound.limit())
            : CodeBlock.of(
                "$T.valueOf($L)", type, WholeBound.literal(bound.limit().longValueExact()));
    String suffix = bound.isLower() ? "MIN" : "MAX";
    return CodeBlock.of("$L", site.constants().field(site.stem(), suffix, type, value));
  }
}
