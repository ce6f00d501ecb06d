package dev.damask.processor.core;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A type and a pattern on it; kept by name, since elements do not outlive a round. */
record Task(String type, Pattern pattern, boolean isNew) {

  /** The type, as it is in this round. */
  Optional<Subject> subject(Program program) {
    @Nullable TypeElement found = program.elements().getTypeElement(type);
    return found == null ? Optional.empty() : subject(found, pattern, program);
  }

  /** A type with a pattern's annotation. */
  static Optional<Subject> subject(TypeElement type, Pattern pattern, Program program) {
    Optional<? extends AnnotationMirror> annotation =
        program.annotation(type, pattern.annotation());
    return annotation.isPresent()
        ? Optional.of(
            new Subject(type, annotation.get(), generated(type, pattern), program, new Report()))
        : Optional.empty();
  }

  /** The type that is generated; that of a check is the type itself. */
  static ClassName generated(TypeElement type, Pattern pattern) {
    return GeneratedName.of(type, pattern instanceof TypePattern<?> it ? it.suffix() : "");
  }

  /** What the pattern makes of the type, or else something for other sources to name. */
  static Optional<TypeSpec.Builder> generate(Pattern pattern, Subject subject) {
    Optional<TypeSpec.Builder> code =
        Guarded.get(subject.place(), subject.report(), () -> attempt(pattern, subject));
    return code.isPresent() ? code : skeleton(pattern, subject);
  }

  private static Optional<TypeSpec.Builder> attempt(Pattern pattern, Subject subject) {
    if (pattern instanceof TypeCheck check) {
      check.check(subject);
    }
    return pattern instanceof TypePattern<?> it ? written(it, subject) : Optional.empty();
  }

  private static <M> Optional<TypeSpec.Builder> written(TypePattern<M> pattern, Subject subject) {
    Optional<M> model = pattern.read(subject);
    return model.isPresent() ? Optional.of(pattern.write(model.get())) : Optional.empty();
  }

  /** Something for other sources to name; nothing where nothing is generated anyway. */
  static Optional<TypeSpec.Builder> skeleton(Pattern pattern, Subject subject) {
    return pattern instanceof TypePattern<?> it
        ? Optional.of(it.skeleton(subject))
        : Optional.empty();
  }
}
