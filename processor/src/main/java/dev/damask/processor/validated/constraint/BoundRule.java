package dev.damask.processor.validated.constraint;

import java.math.BigDecimal;
import java.util.Optional;

/** The constraints that compare a number with a limit. */
final class BoundRule implements Rule {

  @Override
  public Optional<Verdict> read(Use use) {
    Optional<Numeric> number = Numeric.of(use.type());
    if (number.isEmpty()) {
      return use.misfit(Numeric.FITTING);
    }
    return bound(use)
        .map(bound -> verdict(number.get(), bound))
        .map(
            verdict ->
                verdict instanceof ParsedBound
                    ? AsNumber.where(number.get(), use.type(), verdict)
                    : verdict)
        .map(verdict -> NullsAreValid.unlessPrimitive(use.type(), verdict));
  }

  private static Verdict verdict(Numeric number, Bound bound) {
    if (number.allKeepTo(bound)) {
      return new AlwaysValid();
    }
    if (number.isWhole() || number == Numeric.BIG_INTEGER) {
      return new WholeBound(number, bound);
    }
    if (number.isFloating()) {
      return bound.isDecimal() ? new DecimalBound(bound) : new FloatingBound(number, bound);
    }
    if (number == Numeric.NUMBER && !bound.isDecimal()) {
      return new NumberBound(bound);
    }
    return number == Numeric.BIG_DECIMAL ? new BigDecimalBound(bound) : new ParsedBound(bound);
  }

  /** The limit that a constraint states; nothing where that is a problem. */
  private static Optional<Bound> bound(Use use) {
    Optional<Bound> bound = boundIfRight(use);
    if (bound.isEmpty()) {
      use.report()
          .add(ConstraintProblem.NumberFormat, use.place("value"), use.annotation().text("value"));
    }
    return bound;
  }

  /** The limit that a constraint states; nothing where it states none, or not well. */
  static Optional<Bound> boundIfRight(Use use) {
    return switch (use.simpleName()) {
      case "Min" -> Optional.of(whole(use.annotation().number("value"), true, true));
      case "Max" -> Optional.of(whole(use.annotation().number("value"), false, true));
      case "Positive" -> Optional.of(sign(true, false));
      case "PositiveOrZero" -> Optional.of(sign(true, true));
      case "Negative" -> Optional.of(sign(false, false));
      case "NegativeOrZero" -> Optional.of(sign(false, true));
      case "DecimalMin", "DecimalMax" -> decimal(use, use.simpleName().equals("DecimalMin"));
      default -> Optional.empty();
    };
  }

  private static Bound whole(long limit, boolean isLower, boolean isInclusive) {
    return new Bound(BigDecimal.valueOf(limit), isLower, isInclusive, Bound.Kind.WHOLE);
  }

  private static Bound sign(boolean isLower, boolean isInclusive) {
    return new Bound(BigDecimal.ZERO, isLower, isInclusive, Bound.Kind.SIGN);
  }

  private static Optional<Bound> decimal(Use use, boolean isLower) {
    try {
      BigDecimal limit = new BigDecimal(use.annotation().text("value"));
      boolean isInclusive = use.annotation().flag("inclusive");
      return Optional.of(new Bound(limit, isLower, isInclusive, Bound.Kind.DECIMAL));
    } catch (NumberFormatException malformed) {
      return Optional.empty();
    }
  }
}
