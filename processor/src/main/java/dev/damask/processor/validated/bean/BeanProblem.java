package dev.damask.processor.validated.bean;

import dev.damask.processor.core.Problem;

/** The mistakes that can be made with a class or an interface. */
enum BeanProblem implements Problem {
  FinalSetter("@Validated needs to override %s(), which sets %s unchecked, and it is final; %s"),
  UncheckableSetter(
      "@Validated cannot check what %s() takes, %s, as the value of %s; give it a parameter of the type %s"),
  NoAccessor("@Validated implements getters and setters, and %s() is neither: %s; give it a body"),
  UncheckedConstructor(
      "nothing checks what %1$s(%2$s) sets: none of its parameters has the name of a constrained"
          + " property; name them as the properties, or ask %3$s.validate") {
    @Override
    public boolean isNote() {
      return true;
    }
  },
  GeneratedNameTaken("Damask generates %s here, and %s has one already; rename it");

  private final String template;

  BeanProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
