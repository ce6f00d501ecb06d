package dev.damask.processor.validated.constraint;

import dev.damask.processor.code.Supertypes;
import dev.damask.processor.core.Program;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The type of a value, with the questions that constraints ask of it.
 *
 * @param known a supertype that exists, where the type itself is yet to be generated
 */
record ValueType(TypeMirror mirror, TypeMirror known, Program program) {

  static ValueType of(TypeMirror type, String packageName, Program program) {
    return new ValueType(type, known(type, packageName, program), program);
  }

  /** To javac, a type that does not exist is a subtype of every other. */
  private static TypeMirror known(TypeMirror type, String packageName, Program program) {
    if (!(type instanceof ErrorType missing) || type.getKind() != TypeKind.ERROR) {
      return type;
    }
    String name = ((TypeElement) missing.asElement()).getQualifiedName().toString();
    if (program.elements().getTypeElement(name) != null) {
      return program.types().erasure(program.elements().getTypeElement(name).asType());
    }
    return program
        .forthcoming(name, packageName)
        .flatMap(program.wrappers()::wrapped)
        .filter(it -> it.getKind() != ElementKind.RECORD)
        .or(() -> Optional.of(program.elements().getTypeElement("java.lang.Object")))
        .map(it -> program.types().erasure(it.asType()))
        .orElseThrow();
  }

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
        && (program.types().isSubtype(known, program.types().erasure(type.get().asType()))
            || isBelowMissing(qualifiedName));
  }

  /** Whether a class extends one that is yet to be generated, of which compilers know nothing. */
  private boolean isBelowMissing(String qualifiedName) {
    return extendsMissing(known)
        && Supertypes.includeAny(known, Set.of(qualifiedName), "", program);
  }

  private boolean extendsMissing(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type).asElement() instanceof TypeElement element
        && (element.getSuperclass().getKind() == TypeKind.ERROR
            || extendsMissing(element.getSuperclass()));
  }
}
