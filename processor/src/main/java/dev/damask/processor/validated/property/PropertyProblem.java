package dev.damask.processor.validated.property;

import dev.damask.processor.core.Problem;

/** The mistakes that can be made with a property. */
public enum PropertyProblem implements Problem {
  MisplacedConstraint(
      "@%s has no effect on %s; put it on the field or the getter of the property, or on the component of a record%s"),
  UnreadableProperty(
      "@Validated needs to read %s, and generated code cannot: it is private or belongs to another package, and has no getter"
          + " there; add %s(), or make it package-private"),
  ThrowingGetter(
      "@Validated needs to call %s() where it cannot catch what it declares, %s; put the constraint on a field, or let"
          + " it throw nothing checked"),
  GetterTypes(
      "@Validated takes %s() and %s() for getters of %s, and their types, %s and %s, do not go together; rename one of"
          + " them, or leave one without constraints"),
  UnseenConstraints(
      "this compiler does not show constraints inside %s, since a type in it is yet to be generated from one that names it;"
          + " put them on the user's type, or compile with javac") {
    @Override
    public boolean isNote() {
      return true;
    }
  },
  GroupConversion(
      "@ConvertGroup has no effect, since Damask checks the group Default only; remove it");

  private final String template;

  PropertyProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
