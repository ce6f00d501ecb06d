package dev.damask.processor.code;

import dev.damask.processor.core.MissingTypes;
import dev.damask.processor.core.Program;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Types that do not exist, and those that ecj takes for such since an argument of theirs does not:
 * of them it tells neither supertypes nor type parameters.
 */
public final class ErrorTypes {

  private ErrorTypes() {}

  /** The class or interface of a type, if there is one. */
  public static Optional<TypeElement> existing(TypeMirror type, Program program) {
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    TypeElement element = (TypeElement) declared.asElement();
    return type.getKind() == TypeKind.ERROR
        ? Optional.ofNullable(program.elements().getTypeElement(element.getQualifiedName()))
        : Optional.of(element);
  }

  /** The types that a type extends and implements itself. */
  public static List<? extends TypeMirror> directSupertypes(TypeMirror type, Program program) {
    Optional<TypeElement> element = existing(type, program);
    if (type.getKind() != TypeKind.ERROR || element.isEmpty()) {
      return program.types().directSupertypes(type);
    }
    Substitution arguments = new Substitution((DeclaredType) type, program);
    return Inherited.declared(element.get()).map(arguments::of).toList();
  }

  /** Whether a type, or a part of it or of a supertype, does not exist. */
  static boolean areInOrAbove(TypeMirror type) {
    return MissingTypes.areIn(type)
        || switch (type.getKind()) {
          case ARRAY -> areInOrAbove(((ArrayType) type).getComponentType());
          case DECLARED ->
              Inherited.declared((TypeElement) ((DeclaredType) type).asElement())
                  .anyMatch(ErrorTypes::areInOrAbove);
          default -> false;
        };
  }
}
