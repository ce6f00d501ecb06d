package dev.damask.processor.validated.constraint;

import dev.damask.processor.core.Program;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The type of a value, with the questions that constraints ask of it. */
record ValueType(TypeMirror mirror, Program program) {

  boolean isPrimitive() {
    return mirror.getKind().isPrimitive();
  }

  boolean isArray() {
    return mirror.getKind() == TypeKind.ARRAY;
  }

  boolean isBoolean() {
    return mirror.getKind() == TypeKind.BOOLEAN || isA("java.lang.Boolean");
  }

  boolean isText() {
    return isA("java.lang.CharSequence");
  }

  /** Whether values are of a class, or of a subtype of it. */
  boolean isA(String qualifiedName) {
    Optional<TypeElement> type =
        Optional.ofNullable(program.elements().getTypeElement(qualifiedName));
    return !isPrimitive()
        && type.isPresent()
        && program.types().isSubtype(mirror, program.types().erasure(type.get().asType()));
  }
}
