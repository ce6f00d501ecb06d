package dev.damask.processor.decorate.own;

import dev.damask.processor.core.Problem;

/** The problems that decorators of the user's own can have. */
enum OwnProblem implements Problem {
  AsyncDecoratorNeeded(
      "@%s cannot decorate %s(): the method is asynchronous, and %s is a plain Decorator; let it"
          + " implement AsyncDecorator"),
  DecoratorConstructor("%s needs a constructor that takes %s; it has %s"),
  DecoratorUnusable("%s cannot be created by generated code: %s"),
  AnnotationAttribute(
      "%s() of @%s is an annotation, and generated code cannot pass one to %s; let @%2$s take its"
          + " values itself");

  private final String template;

  OwnProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }

  @Override
  public boolean isOfAnnotation() {
    return this != AsyncDecoratorNeeded;
  }
}
