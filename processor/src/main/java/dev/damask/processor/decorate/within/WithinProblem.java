package dev.damask.processor.decorate.within;

import dev.damask.processor.core.Problem;

/** The problems that {@code @Within} can have. */
enum WithinProblem implements Problem {
  UnknownScope("%s has no method %s() that could open the scope of %s()%s"),
  ScopeResult(
      "%s() cannot open the scope of %s(): it returns %s; return a Scope or another AutoCloseable,"
          + " or an AsyncScope where the method is asynchronous"),
  ScopeGeneric(
      "%s() cannot open the scope of %s(): it has a type parameter of its own, %s; write the type's"
          + " bound instead"),
  ScopeHidden("%s() cannot open the scope of %s(): %s"),
  ScopeParameter(
      "%1$s() cannot open the scope of %2$s(): %3$s; it takes some, all or none of the parameters"
          + " of %2$s(), by name"),
  ScopeAmbiguous("the scope of %s() could be opened by %s or by %s; rename one"),
  ScopeCycle("the scope of %s() would be opened within itself: %s; take @Within off one of them"),
  ScopeAsync(
      "%s() cannot open the scope of %s(): it returns %s, and the method is not asynchronous; let"
          + " the method return a CompletableFuture, or open a Scope");

  private final String template;

  WithinProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
