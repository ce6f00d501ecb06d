package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Desk;
import dev.damask.processor.code.ErrorTypes;
import dev.damask.processor.code.Supertypes;
import dev.damask.processor.core.Program;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * The types whose values a key copies, since they are arrays, collections or maps, or may be some:
 * those may change while they are in use.
 */
public final class CopiedTypes {

  private static final Set<String> ROOTS = Set.of("java.util.Collection", "java.util.Map");

  /** Of arrays and of most collections. */
  private static final Set<String> SUPERTYPES =
      Set.of("java.io.Serializable", "java.lang.Cloneable", "java.lang.Object");

  private CopiedTypes() {}

  public static boolean include(TypeMirror type, Desk desk) {
    return switch (type.getKind()) {
      case ARRAY -> true;
      case TYPEVAR ->
          ((TypeParameterElement) ((TypeVariable) type).asElement())
              .getBounds().stream().allMatch(it -> include(it, desk));
      case DECLARED, ERROR ->
          ErrorTypes.known(type, desk).filter(it -> includeDeclared(it, desk)).isPresent();
      default -> false;
    };
  }

  private static boolean includeDeclared(TypeElement element, Desk desk) {
    String name = element.getQualifiedName().toString();
    if (SUPERTYPES.contains(name)) {
      return true;
    }
    boolean mayBeOne =
        ROOTS.stream()
            .map(desk.program().elements()::getTypeElement)
            .anyMatch(it -> Supertypes.includeAny(it.asType(), Set.of(name), desk));
    return (mayBeOne || Supertypes.includeAny(element.asType(), ROOTS, desk))
        && !hasEqualityOfItsOwn(element, desk.program());
  }

  /** Whether a class of the user's compares its objects by more than what they contain. */
  private static boolean hasEqualityOfItsOwn(TypeElement type, Program program) {
    if (type.getKind() != ElementKind.CLASS
        || type.getQualifiedName().toString().startsWith("java.")) {
      return false;
    }
    return program.members().methods(type).stream().anyMatch(CopiedTypes::isEquals)
        || ErrorTypes.superclass(type, program)
            .filter(it -> hasEqualityOfItsOwn(it, program))
            .isPresent();
  }

  private static boolean isEquals(ExecutableElement method) {
    return method.getSimpleName().contentEquals("equals")
        && method.getParameters().size() == 1
        && method.getParameters().get(0).asType().toString().equals("java.lang.Object");
  }
}
