package dev.damask.processor.validated.constraint;

import java.util.Optional;

/** {@code @AssertTrue} and {@code @AssertFalse}. */
record TruthRule(boolean isValid) implements Rule {

  @Override
  public Optional<Verdict> read(Use use) {
    if (!use.type().isBoolean()) {
      return use.misfit("boolean and Boolean");
    }
    return Optional.of(NullsAreValid.unlessPrimitive(use.type(), new Untrue(isValid)));
  }

  private record Untrue(boolean isValid) implements Verdict {

    // !accepted
    @Override
    public Condition invalid(Site site) {
      return Condition.of(isValid ? "!$L" : "$L", site.value());
    }
  }
}
