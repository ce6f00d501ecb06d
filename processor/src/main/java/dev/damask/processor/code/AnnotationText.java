package dev.damask.processor.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * An annotation as a source would have it, whatever is in it: with each attribute that is given and
 * is not what it is by default.
 */
public final class AnnotationText {

  private AnnotationText() {}

  /** {@code @Pattern(regexp = "\\d+", flags = DOTALL)}, {@code @Min(0)}. */
  public static String of(Attributes annotation) {
    StringBuilder text = new StringBuilder("@").append(annotation.simpleName());
    List<String> names = named(annotation);
    if (names.isEmpty()) {
      return text.toString();
    }
    boolean isValue = names.equals(List.of("value"));
    String separator = "(";
    for (String name : names) {
      text.append(separator)
          .append(isValue ? "" : name + " = ")
          .append(text(annotation.value(name), annotation.element()));
      separator = ", ";
    }
    return text.append(')').toString();
  }

  /** The attributes that are given another value than their default. */
  private static List<String> named(Attributes annotation) {
    List<String> names = new ArrayList<>();
    for (String name : annotation.givenNames()) {
      Optional<AnnotationValue> byDefault = annotation.byDefault(name);
      if (byDefault.isEmpty()
          || !AttributeValues.plain(byDefault.get())
              .equals(AttributeValues.plain(annotation.value(name)))) {
        names.add(name);
      }
    }
    return names;
  }

  private static String text(AnnotationValue value, Element element) {
    Object given = value.getValue();
    if (given instanceof List<?> list) {
      List<String> all = new ArrayList<>();
      for (Object each : list) {
        all.add(text((AnnotationValue) each, element));
      }
      return all.size() == 1 ? all.get(0) : "{" + String.join(", ", all) + "}";
    }
    if (given instanceof AnnotationMirror mirror) {
      return of(new Attributes(element, mirror));
    }
    if (given instanceof VariableElement constant) {
      return constant.getSimpleName().toString();
    }
    if (given instanceof String || given instanceof Character) {
      String quote = given instanceof String ? "\"" : "'";
      return quote + escaped(given.toString(), quote) + quote;
    }
    return AttributeValues.plain(value) + (given instanceof TypeMirror ? ".class" : "");
  }

  private static String escaped(String text, String quote) {
    return text.replace("\\", "\\\\")
        .replace(quote, "\\" + quote)
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t");
  }
}
