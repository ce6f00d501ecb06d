package dev.damask.processor.validated.constraint;

import java.util.Optional;

/** {@code @NotNull} and {@code @Null}. */
record NullRule(boolean isValid) implements Rule {

  @Override
  public Optional<Verdict> read(Use use) {
    if (use.type().isPrimitive()) {
      use.report()
          .add(ConstraintProblem.NullOnPrimitive, use.place(), use.simpleName(), use.typeName());
      return Optional.empty();
    }
    return Optional.of(new NullVerdict(isValid));
  }

  private record NullVerdict(boolean isValid) implements Verdict {

    @Override
    public Condition invalid(Site site) {
      return isValid ? Condition.isNotNull(site.value()) : Condition.isNull(site.value());
    }

    @Override
    public boolean rejectsNull() {
      return !isValid;
    }

    @Override
    public boolean rejectsNullOnly() {
      return !isValid;
    }
  }
}
