package dev.damask.processor.decorate.retry;

import dev.damask.processor.core.Problem;

/** The problems that {@code @Retry} can have. */
enum RetryProblem implements Problem {
  RetryOnNever("%s is never retried; leave it out of \"on\""),
  RetryOnBoth("%s"),
  RetryOnNothing(
      "\"on\" names no failure, so that nothing would be retried; name one, or remove the"
          + " annotation"),
  RetryOnUnthrown(
      "%s() cannot throw %s, which is checked and neither a sub- nor a supertype of what it"
          + " declares; declare it, or leave it out of \"on\""),
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
}
