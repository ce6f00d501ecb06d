package dev.damask.processor.code;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The methods of {@code Object} by which objects are compared and shown. */
public final class ObjectMethods {

  private ObjectMethods() {}

  /** Whether a method is {@code equals}, {@code hashCode} or {@code toString}, not an overload. */
  public static boolean contain(ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    return switch (method.getSimpleName().toString()) {
      case "hashCode", "toString" -> parameters.isEmpty();
      case "equals" -> parameters.size() == 1 && isObject(parameters.get(0).asType());
      default -> false;
    };
  }

  private static boolean isObject(TypeMirror type) {
    // Not by the type's own text, in which compilers show annotations.
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.lang.Object");
  }
}
