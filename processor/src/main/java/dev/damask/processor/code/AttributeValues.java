package dev.damask.processor.code;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** The values of attributes as strings, numbers, booleans, and lists of those. */
public final class AttributeValues {

  private AttributeValues() {}

  public static Object plain(AnnotationValue value) {
    Object given = value.getValue();
    if (given instanceof List<?> list) {
      return list.stream().map(it -> plain((AnnotationValue) it)).toList();
    }
    if (given instanceof VariableElement constant) {
      return constant.getSimpleName().toString();
    }
    if (given instanceof TypeMirror type) {
      // Of a generic class some compilers show the type parameters, which no literal has.
      return TypeText.of(type).replaceAll("<.*>", "");
    }
    if (given instanceof AnnotationMirror annotation) {
      return text(annotation);
    }
    boolean isFinite = !(given instanceof Float || given instanceof Double) || isFinite(given);
    return (given instanceof Number || given instanceof Boolean) && isFinite
        ? given
        : given.toString();
  }

  private static boolean isFinite(Object number) {
    return Double.isFinite(((Number) number).doubleValue());
  }

  // @Size(min = 1)
  private static String text(AnnotationMirror annotation) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    return annotation.getElementValues().entrySet().stream()
        .map(it -> it.getKey().getSimpleName() + " = " + plain(it.getValue()))
        .collect(Collectors.joining(", ", "@" + ClassName.get(type).simpleName() + "(", ")"));
  }
}
