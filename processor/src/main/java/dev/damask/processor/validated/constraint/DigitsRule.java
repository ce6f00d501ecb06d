package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/** {@code @Digits}. */
final class DigitsRule implements Rule {

  private static final ClassName DIGIT_COUNTS =
      ClassName.get("dev.damask.generated", "DigitCounts");

  @Override
  public Optional<Verdict> read(Use use) {
    Optional<Numeric> number = Numeric.of(use.type());
    if (number.isEmpty()) {
      return use.misfit(Numeric.FITTING);
    }
    long integer = use.annotation().number("integer");
    long fraction = use.annotation().number("fraction");
    if (SizeRule.isNegative("integer", integer, use)
        || SizeRule.isNegative("fraction", fraction, use)) {
      return Optional.empty();
    }
    if (!number.get().isWhole()) {
      return nullsAreValid(
          use, AsNumber.where(number.get(), use.type(), new Unfit(integer, fraction)));
    }
    if (integer == 0) {
      use.report()
          .add(
              ConstraintProblem.CrossedLimits,
              use.place("integer"),
              "a whole number without digits",
              "allow for at least one");
      return Optional.empty();
    }
    return integer >= number.get().digits()
        ? Optional.of(new AlwaysValid())
        : nullsAreValid(use, new TooLong((int) integer));
  }

  private static Optional<Verdict> nullsAreValid(Use use, Verdict verdict) {
    return Optional.of(NullsAreValid.unlessPrimitive(use.type(), verdict));
  }

  private record Unfit(long integer, long fraction) implements Verdict {

    // !DigitCounts.fit(rate, 3, 2)
    @Override
    public Condition invalid(Site site) {
      return Condition.of("!$T.fit($L, $L, $L)", DIGIT_COUNTS, site.value(), integer, fraction);
    }
  }

  private record TooLong(int digits) implements Verdict {

    // count < -999 || count > 999
    @Override
    public Condition invalid(Site site) {
      long limit = Long.parseLong("9".repeat(digits));
      return Condition.of("$L < $L", site.value(), WholeBound.literal(-limit))
          .or(Condition.of("$L > $L", site.value(), WholeBound.literal(limit)));
    }
  }
}
