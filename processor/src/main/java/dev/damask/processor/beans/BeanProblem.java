package dev.damask.processor.beans;

import dev.damask.processor.core.Problem;

/** The mistakes that can be made with beans. */
enum BeanProblem implements Problem {
  BeanBypassed("a container would create %s, and nothing of what is generated for it runs; %s");

  private final String template;

  BeanProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
