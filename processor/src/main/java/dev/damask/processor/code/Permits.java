package dev.damask.processor.code;

import dev.damask.processor.core.KotlinMetadata;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Subject;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Whether a sealed type lets its generated subtype be. */
public final class Permits {

  private Permits() {}

  /** Whether the generated type may be a subtype of the user's, as far as the compiler tells. */
  public static boolean generated(Subject subject) {
    return !isSealedInKotlin(subject.type(), subject.program())
        && subject.program().wrappers().permit(subject.type(), subject.generated());
  }

  /** What to do where it does not. */
  public static String cure(Subject subject) {
    return isSealedInKotlin(subject.type(), subject.program())
        ? "declare it open or abstract, since Kotlin permits only what is in its own sources"
        : "add " + subject.generated().simpleName() + " to its permits clause";
  }

  private static boolean isSealedInKotlin(TypeElement type, Program program) {
    Optional<KotlinMetadata> metadata = KotlinMetadata.of(type, program);
    return metadata.isPresent() && metadata.get().isSealed();
  }
}
