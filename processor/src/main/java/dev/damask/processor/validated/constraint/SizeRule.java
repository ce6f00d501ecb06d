package dev.damask.processor.validated.constraint;

import java.util.Optional;

/** {@code @Size}. */
final class SizeRule implements Rule {

  @Override
  public Optional<Verdict> read(Use use) {
    Optional<String> size = sizeOf(use.type());
    if (size.isEmpty()) {
      return use.misfit(FITTING);
    }
    long min = use.annotation().number("min");
    long max = use.annotation().number("max");
    if (isNegative("min", min, use) || isNegative("max", max, use)) {
      return Optional.empty();
    }
    if (min > max) {
      use.report()
          .add(
              ConstraintProblem.CrossedLimits,
              use.place(),
              "at least " + min + " and at most " + max + " long",
              "exchange \"min\" and \"max\", or remove one");
      return Optional.empty();
    }
    if (min == 0 && max == Integer.MAX_VALUE) {
      return Optional.of(new AlwaysValid());
    }
    return Optional.of(new NullsAreValid(new Length(size.get(), min, max)));
  }

  static final String FITTING = "CharSequence, Collection, Map and arrays";

  static boolean isNegative(String attribute, long value, Use use) {
    if (value >= 0) {
      return false;
    }
    use.report()
        .add(
            ConstraintProblem.NegativeLimit,
            use.place(attribute),
            attribute,
            use.simpleName(),
            value);
    return true;
  }

  /** What gives the size of a value. */
  static Optional<String> sizeOf(ValueType type) {
    if (type.isArray()) {
      return Optional.of("length");
    }
    if (type.isText()) {
      return Optional.of("length()");
    }
    return type.isA("java.util.Collection") || type.isA("java.util.Map")
        ? Optional.of("size()")
        : Optional.empty();
  }

  private record Length(String size, long min, long max) implements Verdict {

    // name.length() < 3 || name.length() > 50
    @Override
    public Condition invalid(Site site) {
      if (min == max) {
        return compared(site, "!=", min);
      }
      if (max == Integer.MAX_VALUE) {
        return compared(site, "<", min);
      }
      Condition tooLong = compared(site, ">", max);
      return min == 0 ? tooLong : compared(site, "<", min).or(tooLong);
    }

    private Condition compared(Site site, String operator, long limit) {
      return Condition.of("$L.$L $L $L", site.value(), size, operator, limit);
    }
  }
}
