package dev.damask.processor.validated;

import dev.damask.processor.core.Problem;

/** The mistakes that can be made with the type that is {@code @Validated}. */
enum ValidatedProblem implements Problem {
  FinalClass("@Validated needs to extend %1$s, and it is final; %2$s, or make it a record"),
  EnumClass(
      "@Validated needs to extend %s, and an enum cannot be extended; its values are what its constants give it"),
  AnnotationClass(
      "@Validated needs a class, an interface or a record, and %s is an annotation type; remove it"),
  PrivateClass(
      "@Validated needs to name %s, and it or a type around it is private; make it package-private or public"),
  InnerClass(
      "@Validated needs to create %s, which lives in an object of the class around it; make it static"),
  NotPermitted("@Validated needs to extend %1$s, and it is sealed; %3$s"),
  NoUsableConstructor(
      "@Validated needs a constructor of %s to call, and all are private; make one package-private"),
  NothingToValidate(
      "@Validated has nothing to check in %s; put constraints such as @NotNull on its properties, or remove it"),
  UncheckedObjects("%1$s makes objects of %2$s that nothing checks; %3$s, or ask %4$s.validate") {
    @Override
    public boolean isNote() {
      return true;
    }
  };

  private final String template;

  ValidatedProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
