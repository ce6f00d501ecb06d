package dev.damask.processor.code;

import dev.damask.processor.core.DeclaredSupertypes;
import dev.damask.processor.core.MissingTypes;
import dev.damask.processor.core.Program;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
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

  /** The same; of a type that is yet to be generated, the user's that it is a subtype of. */
  static Optional<TypeElement> known(TypeMirror type, String fromPackage, Program program) {
    return existing(type, program)
        .or(
            () ->
                meant(type, fromPackage, program).filter(it -> it.getKind() != ElementKind.RECORD));
  }

  /** The same; of a type that is yet to be generated, the user's that it is generated for. */
  static Optional<TypeElement> meant(TypeMirror type, String fromPackage, Program program) {
    Optional<TypeElement> existing = existing(type, program);
    if (existing.isPresent() || !(type instanceof ErrorType missing)) {
      return existing;
    }
    String name = ((TypeElement) missing.asElement()).getQualifiedName().toString();
    return program.forthcoming(name, fromPackage).flatMap(program.wrappers()::wrapped);
  }

  /** The same, of a type that a type names whose wrapper is generated. */
  public static Optional<TypeElement> known(TypeMirror type, Desk desk) {
    return known(type, desk.names().packageName(), desk.program());
  }

  /** What a class extends, which may be yet to be generated. */
  public static Optional<TypeElement> superclass(TypeElement type, Program program) {
    return known(type.getSuperclass(), packageOf(type, program), program);
  }

  static String packageOf(TypeElement type, Program program) {
    return program.elements().getPackageOf(type).getQualifiedName().toString();
  }

  /** The types that a type extends and implements itself. */
  public static List<? extends TypeMirror> directSupertypes(TypeMirror type, Program program) {
    Optional<TypeElement> element = existing(type, program);
    if (type.getKind() != TypeKind.ERROR || element.isEmpty()) {
      return program.types().directSupertypes(type);
    }
    Substitution arguments = new Substitution((DeclaredType) type, program);
    return DeclaredSupertypes.of(element.get()).map(arguments::of).toList();
  }

  /** Whether a type, or a part of it or of a supertype, does not exist. */
  static boolean areInOrAbove(TypeMirror type) {
    return MissingTypes.areIn(type)
        || switch (type.getKind()) {
          case ARRAY -> areInOrAbove(((ArrayType) type).getComponentType());
          case DECLARED ->
              DeclaredSupertypes.of((TypeElement) ((DeclaredType) type).asElement())
                  .anyMatch(ErrorTypes::areInOrAbove);
          default -> false;
        };
  }
}
