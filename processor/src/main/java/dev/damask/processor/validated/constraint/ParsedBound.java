package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/** A limit of numbers of which we know the class at run time only, or which are texts. */
record ParsedBound(Bound bound) implements Verdict {

  private static final ClassName DECIMALS = ClassName.get("dev.damask.generated", "Decimals");

  // !Decimals.isAtLeast(amount, AMOUNT_MIN)
  @Override
  public Condition invalid(Site site) {
    return compared(bound, site.value(), BigDecimalBound.constant(site, bound));
  }

  static Condition compared(Bound bound, CodeBlock value, CodeBlock limit) {
    return Condition.of("!$T.$L($L, $L)", DECIMALS, method(bound), value, limit);
  }

  private static String method(Bound bound) {
    if (bound.isInclusive()) {
      return bound.isLower() ? "isAtLeast" : "isAtMost";
    }
    return bound.isLower() ? "isAbove" : "isBelow";
  }
}
