package dev.damask.processor.code;

import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.core.Program;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Methods whose result is one of what they override only by an unchecked conversion, which every
 * further override warns of again.
 */
public final class UncheckedOverride {

  private final Hierarchy hierarchy;
  private final Elements elements;
  private final Types types;

  public UncheckedOverride(Hierarchy hierarchy, Program program) {
    this.hierarchy = hierarchy;
    this.elements = program.elements();
    this.types = program.types();
  }

  /** Whether a method of the hierarchy is one. */
  public boolean is(ExecutableElement method) {
    TypeElement type = hierarchy.ancestors().get(0).type();
    for (Ancestor ancestor : hierarchy.ancestors()) {
      for (ExecutableElement overridden : ancestor.methods()) {
        if (overridden.getSimpleName().equals(method.getSimpleName())
            && overridden.getParameters().size() == method.getParameters().size()
            && elements.overrides(method, overridden, type)
            && isUnchecked(method, overridden)) {
          return true;
        }
      }
    }
    return false;
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
