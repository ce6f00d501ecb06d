package dev.damask.processor.validated.value;

import dev.damask.processor.core.Problem;

/** The mistakes that can be made with a value, or in what it contains. */
enum ValueProblem implements Problem {
  ValidTarget("@Valid leads to %s, which is not validated: %s"),
  UnknownContainer(
      "@%s has no effect inside %s; Damask looks into arrays, List, Iterable, Map and Optional, and what extends them");

  private final String template;

  ValueProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
