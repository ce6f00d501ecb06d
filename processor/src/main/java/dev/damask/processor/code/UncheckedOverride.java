package dev.damask.processor.code;

import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Methods whose result is one of what they override only by an unchecked conversion; compilers warn
 * of them in whatever overrides or inherits them.
 */
public final class UncheckedOverride {

  private final Hierarchy hierarchy;
  private final Types types;

  private UncheckedOverride(Hierarchy hierarchy, Program program) {
    this.hierarchy = hierarchy;
    this.types = program.types();
  }

  /** Allows for the warnings in a subtype, if a hierarchy has such a method. */
  public static void allow(Hierarchy hierarchy, Program program, Lint lint) {
    if (new UncheckedOverride(hierarchy, program).isAnywhere()) {
      lint.suppress("unchecked");
      lint.suppressAll();
    }
  }

  private boolean isAnywhere() {
    Map<Name, List<ExecutableElement>> nearer = new HashMap<>();
    for (Ancestor ancestor : hierarchy.ancestors()) {
      for (ExecutableElement overridden : ancestor.methods()) {
        List<ExecutableElement> same =
            nearer.computeIfAbsent(overridden.getSimpleName(), name -> new ArrayList<>(1));
        for (ExecutableElement method : same) {
          if (method.getParameters().size() == overridden.getParameters().size()
              && isUnchecked(method, overridden)
              && hierarchy.overrides(method, overridden)) {
            return true;
          }
        }
        same.add(overridden);
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
