package dev.damask.processor.validated;

import dev.damask.processor.core.Problem;

/** The mistakes that can be made with the type that is {@code @Validated}. */
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
      "@Validated has nothing to check in %s; put constraints such as @NotNull on its properties, or remove it");

  private final String template;

  ValidatedProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
