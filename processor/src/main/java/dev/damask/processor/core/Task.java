package dev.damask.processor.core;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A type and a pattern on it; kept by name, since elements do not outlive a round. */
record Task(String type, TypePattern pattern, boolean isNew) {

  /** The type, as it is in this round. */
  Optional<Subject> subject(Program program) {
    @Nullable TypeElement found = program.elements().getTypeElement(type);
    return found == null ? Optional.empty() : subject(found, pattern, program);
  }

  /** A type with a pattern's annotation. */
  static Optional<Subject> subject(TypeElement type, TypePattern pattern, Program program) {
    ClassName generated = GeneratedName.of(type, pattern.suffix());
    return program
        .annotation(type, pattern.annotation())
        .map(it -> new Subject(type, it, generated, program, new Report()));
  }
}
