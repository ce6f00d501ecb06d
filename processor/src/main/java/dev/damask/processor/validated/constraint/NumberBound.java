package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.CodeBlock;

/**
 * A sign, or a whole number as the limit, of numbers of which we know the class at run time only.
 */
record NumberBound(Bound bound) implements Verdict {

  @Override
  public Condition invalid(Site site) {
    return bound.kind() == Bound.Kind.SIGN ? sign(site) : compared(site);
  }

  // Double.compare(amount.doubleValue(), 0) < 0
  private Condition sign(Site site) {
    return Condition.of(
        "$T.compare($L.doubleValue(), 0) $L 0",
        Double.class,
        site.value(),
        bound.invalidOperator());
  }

  // !Decimals.isAtLeast(amount, 18)
  private Condition compared(Site site) {
    CodeBlock limit = WholeBound.literal(bound.limit().longValueExact());
    return ParsedBound.compared(bound, site.value(), limit);
  }
}
