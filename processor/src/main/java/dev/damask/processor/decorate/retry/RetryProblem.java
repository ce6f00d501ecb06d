package dev.damask.processor.decorate.retry;

import dev.damask.processor.core.Problem;

/** The problems that {@code @Retry} can have. */
enum RetryProblem implements Problem {
  RetryInNoTime(
      "no retry begins: \"%s\" is %s, which would end after \"maxDuration\" of %s; make the one"
          + " shorter or the other longer");

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
