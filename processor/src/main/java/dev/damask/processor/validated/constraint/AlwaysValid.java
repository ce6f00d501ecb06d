package dev.damask.processor.validated.constraint;

/** The verdict of a constraint that never rejects anything. */
record AlwaysValid() implements Verdict {

  @Override
  public boolean isAlwaysValid() {
    return true;
  }

  @Override
  public Condition invalid(Site site) {
    throw new IllegalStateException("nothing is invalid");
  }
}
