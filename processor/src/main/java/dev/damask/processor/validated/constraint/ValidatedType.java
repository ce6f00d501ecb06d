package dev.damask.processor.validated.constraint;

import dev.damask.processor.code.ErrorTypes;
import dev.damask.processor.core.Program;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The type of the values that a validator validates. */
final class ValidatedType {

  private static final String VALIDATOR = "jakarta.validation.ConstraintValidator";

  private ValidatedType() {}

  static Optional<TypeMirror> of(TypeElement validator, Program program) {
    return of(validator.asType(), program);
  }

  private static Optional<TypeMirror> of(TypeMirror type, Program program) {
    if (type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(VALIDATOR)) {
      return declared.getTypeArguments().size() == 2
          ? Optional.of(declared.getTypeArguments().get(1))
          : Optional.empty();
    }
    for (TypeMirror supertype : ErrorTypes.directSupertypes(type, program)) {
      Optional<TypeMirror> found = of(supertype, program);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
