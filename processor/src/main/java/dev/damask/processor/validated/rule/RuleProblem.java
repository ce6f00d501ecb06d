package dev.damask.processor.validated.rule;

import dev.damask.processor.core.Problem;

/** The mistakes that can be made with a rule of the whole object. */
public enum RuleProblem implements Problem {
  RuleMethod(
      "@Check needs a non-private method that returns boolean, without parameters or static with parameters named after"
          + " properties, and %s() %s"),
  RuleParameter(
      "@Check gives %s() the properties of %s by the names of its parameters, and there is no property %s%s"),
  RuleParameterType("@Check cannot give %s() as %s the property %s, which is %s; let it take that"),
  StrayRule(
      "@Check has no effect, since %s is not validated and nothing can extend it; add @Validated to it");

  private final String template;

  RuleProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
