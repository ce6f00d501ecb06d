package dev.damask.processor.core;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What patterns ask about each other: which of Damask's annotations something carries. */
public final class Marks {

  private static final String DECORATE = "dev.damask.Decorate";
  private static final String VALIDATED = "dev.damask.Validated";
  private static final String SINGLETON = "dev.damask.Singleton";
  private static final String FOR_EACH = "dev.damask.decorate.ForEach";
  private static final String GENERATED = "dev.damask.generated.DamaskGenerated";

  private final Program program;

  Marks(Program program) {
    this.program = program;
  }

  public boolean isDecorated(TypeElement type) {
    return has(type, DECORATE);
  }

  /** Whether a decorated type names annotations that make a bean of its wrapper. */
  public boolean namesBean(TypeElement type) {
    return program
        .annotation(type, DECORATE)
        .filter(it -> !it.getElementValues().isEmpty())
        .isPresent();
  }

  public boolean isValidated(TypeElement type) {
    return has(type, VALIDATED);
  }

  public boolean isSingleton(TypeElement type) {
    return has(type, SINGLETON);
  }

  /** Whether Damask has generated a type. */
  public boolean isGenerated(TypeElement type) {
    return has(type, GENERATED);
  }

  /** Whether the wrapper of a decorated type implements an abstract method. */
  public boolean isImplemented(ExecutableElement method) {
    return has(method, FOR_EACH);
  }

  private boolean has(Element element, String annotation) {
    return program.annotation(element, annotation).isPresent();
  }
}
