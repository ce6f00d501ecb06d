package dev.damask.processor.validated.constraint;

/** The verdict of a constraint that has nothing to say of null. */
record NullsAreValid(Verdict verdict) implements Verdict {

  static Verdict unlessPrimitive(ValueType type, Verdict verdict) {
    return type.isPrimitive() || verdict.isAlwaysValid() ? verdict : new NullsAreValid(verdict);
  }

  // email != null && !Emails.isValid(email)
  @Override
  public Condition invalid(Site site) {
    return Condition.isNotNull(site.value()).and(verdict.invalid(site));
  }

  @Override
  public boolean usesEnvironment() {
    return verdict.usesEnvironment();
  }
}
