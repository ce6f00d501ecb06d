package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.ErrorTypes;
import dev.damask.processor.core.Program;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * The types whose values a key copies, since they are arrays, collections or maps, or may be some:
 * those may change while they are in use.
 */
public final class CopiedTypes {

  private static final Set<String> ROOTS = Set.of("java.util.Collection", "java.util.Map");

  /** Of arrays and of most collections, besides {@code Object}. */
  private static final Set<String> SUPERTYPES =
      Set.of("java.io.Serializable", "java.lang.Cloneable");

  private CopiedTypes() {}

  public static boolean include(TypeMirror type, Program program) {
    return switch (type.getKind()) {
      case ARRAY -> true;
      case TYPEVAR ->
          ((TypeParameterElement) ((TypeVariable) type).asElement())
              .getBounds().stream().allMatch(it -> include(it, program));
      case DECLARED, ERROR ->
          ErrorTypes.existing(type, program).filter(it -> includeDeclared(it, program)).isPresent();
      default -> false;
    };
  }

  private static boolean includeDeclared(TypeElement element, Program program) {
    if (SUPERTYPES.contains(element.getQualifiedName().toString())) {
      return true;
    }
    Types types = program.types();
    TypeMirror erased = types.erasure(element.asType());
    for (String name : ROOTS) {
      TypeMirror root = types.erasure(program.elements().getTypeElement(name).asType());
      if (types.isSubtype(root, erased) || types.isSubtype(erased, root)) {
        return !hasEqualityOfItsOwn(element, program);
      }
    }
    return false;
  }

  /** Whether a class of the user's compares its objects by more than what they contain. */
  private static boolean hasEqualityOfItsOwn(TypeElement type, Program program) {
    if (type.getKind() != ElementKind.CLASS
        || type.getQualifiedName().toString().startsWith("java.")) {
      return false;
    }
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(CopiedTypes::isEquals)
        || ErrorTypes.existing(type.getSuperclass(), program)
            .filter(it -> hasEqualityOfItsOwn(it, program))
            .isPresent();
  }

  private static boolean isEquals(ExecutableElement method) {
    return method.getSimpleName().contentEquals("equals")
        && method.getParameters().size() == 1
        && method.getParameters().get(0).asType().toString().equals("java.lang.Object");
  }
}
