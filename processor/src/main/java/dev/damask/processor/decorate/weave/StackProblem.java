package dev.damask.processor.decorate.weave;

import dev.damask.processor.core.Problem;

/** The problems of decorators that cannot work in the order in which they stand. */
enum StackProblem implements Problem {
  TimeUpTooSoon(
      "@%s gives %s() %s, and below it %s; make the one longer or the other shorter, or put @%s"
          + " below, where it limits less"),
  NothingLeftToRetry(
      "@%s answers all that @%s of %s() would retry, which stands above it; put @%s above, or let"
          + " it answer less");

  private final String template;

  StackProblem(String template) {
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
