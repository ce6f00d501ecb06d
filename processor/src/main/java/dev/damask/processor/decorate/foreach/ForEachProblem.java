package dev.damask.processor.decorate.foreach;

import dev.damask.processor.core.Problem;

/** The problems that {@code @ForEach} can have. */
enum ForEachProblem implements Problem {
  ForEachBody(
      "@ForEach is the body of %s(), which has one; make it abstract, or remove the annotation"),
  ForEachNotLast(
      "@ForEach is the body of %s(), and what stands below it would decorate nothing; put it last"),
  ForEachSignature(
      "@ForEach cannot implement %1$s(): declare it, without type parameters of its own, as List<R>"
          + " %1$s(Collection<T>), CompletableFuture<List<R>> %1$s(Collection<T>) or"
          + " Flow.Publisher<R> %1$s(Flow.Publisher<T>)"),
  UnknownForEach("%s has no method %s() that %s() could call for each item%s"),
  ForEachMethod("%s() cannot be called for each item of %s(): %s");

  private final String template;

  ForEachProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
