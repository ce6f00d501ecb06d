package dev.damask.processor.code;

import dev.damask.processor.core.Program;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Methods whose result is one of what they override only by an unchecked conversion; compilers warn
 * of them in whatever overrides or inherits them.
 */
public final class UncheckedOverride {

  private final Types types;

  private UncheckedOverride(Program program) {
    this.types = program.types();
  }

  /** Allows for the warnings in a subtype, if a hierarchy has such a method. */
  public static void allow(Desk desk) {
    if (desk.hierarchy().hasOverride(new UncheckedOverride(desk.program())::isUnchecked)) {
      desk.lint().suppress("unchecked");
      desk.lint().suppressAll();
    }
  }

  private boolean isUnchecked(ExecutableElement method, ExecutableElement overridden) {
    TypeMirror wanted = overridden.getReturnType();
    boolean byErasure =
        method.getTypeParameters().isEmpty() && !overridden.getTypeParameters().isEmpty();
    return (byErasure && !types.isSameType(wanted, types.erasure(wanted)))
        || isRawWhere(method.getReturnType(), wanted);
  }

  /** Whether a type or a supertype of it is raw where another has type arguments. */
  private boolean isRawWhere(TypeMirror type, TypeMirror wanted) {
    if (type instanceof ArrayType array && wanted instanceof ArrayType wantedArray) {
      return isRawWhere(array.getComponentType(), wantedArray.getComponentType());
    }
    if (!(type instanceof DeclaredType declared
        && wanted instanceof DeclaredType wantedDeclared
        && !wantedDeclared.getTypeArguments().isEmpty())) {
      return false;
    }
    return declared.asElement().equals(wantedDeclared.asElement())
        ? declared.getTypeArguments().isEmpty()
        : types.directSupertypes(type).stream().anyMatch(it -> isRawWhere(it, wanted));
  }
}
