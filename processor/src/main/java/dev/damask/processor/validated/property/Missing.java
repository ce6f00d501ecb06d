package dev.damask.processor.validated.property;

import dev.damask.processor.core.Program;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types that do not exist yet, and are worth waiting for. */
final class Missing {

  private final Program program;
  private final String packageName;

  /**
   * @param packageName of the type that names them
   */
  Missing(Program program, String packageName) {
    this.program = program;
    this.packageName = packageName;
  }

  /** Whether a type, or one inside it, is missing, and may be there later. */
  boolean isIn(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isIn(array.getComponentType());
    }
    if (!(type instanceof DeclaredType declared)) {
      return type.getKind() == TypeKind.ERROR;
    }
    if (type.getKind() == TypeKind.ERROR && !exists(declared)) {
      String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
      return program.forthcoming(name, packageName).isEmpty() || !program.isForthcomingGranted();
    }
    boolean isInside = false;
    for (TypeMirror argument : declared.getTypeArguments()) {
      isInside |= isIn(argument);
    }
    return isInside;
  }

  /** Whether a type has arguments that do not exist, with annotations that nobody shows us. */
  boolean hidesAnnotations(TypeMirror type) {
    return !program.showsAnnotationsOfMissing()
        && type instanceof DeclaredType declared
        && type.getKind() == TypeKind.ERROR
        && exists(declared);
  }

  /** To ecj, a type whose arguments do not exist is an error, too. */
  private boolean exists(DeclaredType type) {
    return program.elements().getTypeElement(((TypeElement) type.asElement()).getQualifiedName())
        != null;
  }
}
