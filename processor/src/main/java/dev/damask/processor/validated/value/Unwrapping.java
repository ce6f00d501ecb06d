package dev.damask.processor.validated.value;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Whether a constraint means the value itself or what is inside it, which its payload may say: the
 * one that the specification gives a meaning to.
 */
final class Unwrapping {

  private static final String UNWRAP = "jakarta.validation.valueextraction.Unwrapping.Unwrap";
  private static final String SKIP = "jakarta.validation.valueextraction.Unwrapping.Skip";

  private Unwrapping() {}

  /**
   * Whether a constraint means what is inside.
   *
   * @param isDefault whether it does if it says nothing
   */
  static boolean of(AnnotationMirror constraint, boolean isDefault) {
    for (var attribute : constraint.getElementValues().entrySet()) {
      if (attribute.getKey().getSimpleName().contentEquals("payload")) {
        AnnotationValue payload = attribute.getValue();
        return contains(payload, UNWRAP) || (isDefault && !contains(payload, SKIP));
      }
    }
    return isDefault;
  }

  private static boolean contains(AnnotationValue value, String name) {
    if (value.getValue() instanceof List<?> list) {
      return list.stream().anyMatch(it -> contains((AnnotationValue) it, name));
    }
    return value.getValue() instanceof DeclaredType type
        && ((TypeElement) type.asElement()).getQualifiedName().contentEquals(name);
  }
}
