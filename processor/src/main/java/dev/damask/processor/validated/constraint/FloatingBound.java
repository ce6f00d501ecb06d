package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/**
 * A whole number as the limit of floating-point numbers. What is not a number is invalid; negative
 * zero is below zero.
 */
record FloatingBound(Numeric number, Bound bound) implements Verdict {

  @Override
  public Condition invalid(Site site) {
    CodeBlock limit = WholeBound.literal(bound.limit().longValueExact());
    ClassName type = ClassName.get(number == Numeric.FLOAT ? Float.class : Double.class);
    // To Double.compare, what is not a number is above everything.
    Condition compared =
        Condition.of("$T.compare($L, $L) $L 0", type, site.value(), limit, bound.invalidOperator());
    if (bound.isZero() && bound.isLower() && bound.isInclusive()) {
      return compared.or(Condition.of("$T.isNaN($L)", type, site.value()));
    }
    if (bound.isZero() && !bound.isLower() && !bound.isInclusive()) {
      return compared;
    }
    return Condition.of("!($L $L $L)", site.value(), bound.validOperator(), limit);
  }
}
