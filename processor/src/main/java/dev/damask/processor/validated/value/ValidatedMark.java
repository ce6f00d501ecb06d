package dev.damask.processor.validated.value;

import dev.damask.processor.core.Program;
import javax.lang.model.element.TypeElement;

/** The annotation on the types to validate. */
public final class ValidatedMark {

  public static final String ANNOTATION = "dev.damask.Validated";

  /** What the name of a validated type adds to that of the user's. */
  public static final String SUFFIX = "Validated";

  private ValidatedMark() {}

  public static boolean isOn(TypeElement type, Program program) {
    return program.annotation(type, ANNOTATION).isPresent();
  }
}
