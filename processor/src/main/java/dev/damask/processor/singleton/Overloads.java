package dev.damask.processor.singleton;

import java.util.Collection;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Overloads that lint warns of, since a lambda may fit more than one of them. */
final class Overloads {

  private Overloads() {}

  static boolean mayBeAmbiguous(Collection<ExecutableElement> constructors) {
    return constructors.stream()
        .anyMatch(
            one ->
                constructors.stream()
                    .anyMatch(other -> !one.equals(other) && mayBeAmbiguous(one, other)));
  }

  private static boolean mayBeAmbiguous(ExecutableElement one, ExecutableElement other) {
    List<? extends VariableElement> parameters = one.getParameters();
    List<? extends VariableElement> others = other.getParameters();
    for (int i = 0; parameters.size() == others.size() && i < parameters.size(); i++) {
      if (isInterface(parameters.get(i).asType()) && isInterface(others.get(i).asType())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInterface(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.asElement().getKind().isInterface();
  }
}
