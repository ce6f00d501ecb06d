package dev.damask.processor.decorate.retry;

import dev.damask.processor.core.Problem;

/** The problems that {@code @Retry} can have. */
enum RetryProblem implements Problem {
  RetryInNoTime(
      "no retry begins: \"%s\" is %s, which would end after \"maxDuration\" of %s; make the one"
          + " shorter or the other longer"),
  UnknownPredicate("%s has no method %s() that could say what %s() retries%s"),
  PredicateSignature(
      "%s() cannot be the \"%s\" of %s(): %s; it takes %s, returns boolean, and declares no other"
          + " checked exception");

  private final String template;

  RetryProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }

  @Override
  public boolean isOfAnnotation() {
    return true;
  }
}
