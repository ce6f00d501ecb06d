package dev.damask.processor.validated.constraint;

import java.util.Optional;

/** {@code @AssertTrue} and {@code @AssertFalse}. */
record TruthRule(boolean isValid) implements Rule {

  @Override
  public Optional<Verdict> read(Use use) {
    if (!use.type().isBoolean()) {
      return use.misfit("boolean and Boolean");
    }
    Verdict verdict = site -> Condition.of(isValid ? "!$L" : "$L", site.value());
    return Optional.of(NullsAreValid.unlessPrimitive(use.type(), verdict));
  }
}
