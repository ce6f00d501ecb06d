package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ClassName;

/** A limit of numbers of which we know the class at run time only, or which are texts. */
record ParsedBound(Bound bound) implements Verdict {

  private static final ClassName DECIMALS = ClassName.get("dev.damask.generated", "Decimals");

  // !Decimals.isAtLeast(amount, AMOUNT_MIN)
  @Override
  public Condition invalid(Site site) {
    return Condition.of(
        "!$T.$L($L, $L)", DECIMALS, method(), site.value(), BigDecimalBound.constant(site, bound));
  }

  private String method() {
    if (bound.isInclusive()) {
      return bound.isLower() ? "isAtLeast" : "isAtMost";
    }
    return bound.isLower() ? "isAbove" : "isBelow";
  }
}
