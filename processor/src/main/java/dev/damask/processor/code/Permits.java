package dev.damask.processor.code;

import dev.damask.processor.core.Program;
import dev.damask.processor.core.Subject;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;

/** Whether a sealed type lets its generated subtype be. */
public final class Permits {

  private Permits() {}

  /** Whether the generated type may be a subtype of the user's, as far as the compiler tells. */
  public static boolean generated(Subject subject, Program program) {
    return !subject.type().getModifiers().contains(Modifier.SEALED)
        || !program.showsMissingPermits()
        || subject.type().getPermittedSubclasses().stream()
            .map(permitted -> ((DeclaredType) permitted).asElement().getSimpleName())
            .anyMatch(name -> name.contentEquals(subject.generated().simpleName()));
  }
}
