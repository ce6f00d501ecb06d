package dev.damask.processor.validated;

import dev.damask.processor.core.Problem;

/** The mistakes that can be made with {@code @Validated}, apart from those in one constraint. */
enum ValidatedProblem implements Problem {
  FinalClass("@Validated needs to extend %s, and it is final; remove final, or make it a record"),
  EnumClass(
      "@Validated needs to extend %s, and an enum cannot be extended; its values are what its constants give it"),
  AnnotationClass(
      "@Validated needs a class, an interface or a record, and %s is an annotation type; remove it"),
  PrivateClass(
      "@Validated needs to name %s, and it or a type around it is private; make it package-private or public"),
  InnerClass(
      "@Validated needs to create %s, which lives in an object of the class around it; make it static"),
  NotPermitted("@Validated needs to extend %1$s, and it is sealed; add %2$s to its permits clause"),
  NoUsableConstructor(
      "@Validated needs a constructor of %s to call, and all are private; make one package-private"),
  NothingToValidate(
      "@Validated has nothing to check in %s; put constraints such as @NotNull on its properties, or remove it"),
  MisplacedConstraint(
      "@%s has no effect on %s; put it on the field or the getter of the property, or on the component of a record"),
  UnreadableProperty(
      "@Validated needs to read %s, and generated code cannot: it is private or belongs to another package, and has no getter"
          + " there; add %s(), or make it package-private"),
  ThrowingGetter(
      "@Validated needs to call %s() where it cannot catch what it declares, %s; put the constraint on a field, or let"
          + " it throw nothing checked"),
  FinalSetter(
      "@Validated needs to override %s(), which sets %s unchecked, and it is final; remove final"),
  UncheckableSetter(
      "@Validated cannot check what %s() takes, %s, as the value of %s; give it a parameter of the type %s"),
  NoAccessor("@Validated implements getters and setters, and %s() is neither: %s; give it a body"),
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
  ValidTarget("@Valid leads to %s, which is not validated: %s"),
  UnknownContainer(
      "@%s has no effect inside %s; Damask looks into arrays, List, Iterable, Map and Optional, and what extends them"),
  RuleMethod(
      "@Check needs a non-private method that returns boolean, without parameters or static with parameters named after"
          + " properties, and %s() %s"),
  RuleParameter(
      "@Check gives %s() the properties of %s by the names of its parameters, and there is no property %s%s"),
  RuleParameterType("@Check cannot give %s() as %s the property %s, which is %s; let it take that"),
  StrayRule(
      "@Check has no effect, since %s is not validated and nothing can extend it; add @Validated to it"),
  GroupConversion(
      "@ConvertGroup has no effect, since Damask checks the group Default only; remove it"),
  GeneratedNameTaken("Damask generates %s here, and %s has one already; rename it");

  private final String template;

  ValidatedProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
