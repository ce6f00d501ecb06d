package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.CodeBlock;

/** The verdict on a number that is a text, too: calls that take either are told which. */
record AsNumber(Verdict verdict) implements Verdict {

  static Verdict where(Numeric number, ValueType type, Verdict verdict) {
    return number != Numeric.TEXT && type.isText() ? new AsNumber(verdict) : verdict;
  }

  // !DigitCounts.fit((Number) rate, 3, 2)
  @Override
  public Condition invalid(Site site) {
    return verdict.invalid(
        new Site(
            site.code(),
            CodeBlock.of("($T) $L", Number.class, site.value()),
            site.stem(),
            site.path(),
            site.violations(),
            site.environment(),
            site.locals(),
            site.constants()));
  }
}
