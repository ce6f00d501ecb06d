package dev.damask.processor.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** An annotation as Javadoc shows it: with the attributes that are not what they are by default. */
public final class AttributeText {

  /** Texts that mean nothing to Javadoc. */
  private static final Pattern HARMLESS =
      Pattern.compile("[\\p{L}\\p{N}_ .,:;/?!=%#()\\[\\]<>+-]*");

  private AttributeText() {}

  /** {@code @Audited("read")}, {@code @Audited(level = HIGH, types = {List, Map})}. */
  public static String of(Attributes annotation) {
    Map<String, String> shown = new LinkedHashMap<>();
    for (String name : annotation.names()) {
      AnnotationValue value = annotation.value(name);
      Object plain = AttributeValues.plain(value);
      if (annotation.byDefault(name).map(AttributeValues::plain).filter(plain::equals).isEmpty()) {
        shown.put(name, text(value));
      }
    }
    String name = "@" + annotation.simpleName();
    if (shown.isEmpty()) {
      return name;
    }
    return shown.keySet().equals(Set.of("value"))
        ? name + "(" + shown.get("value") + ")"
        : shown.entrySet().stream()
            .map(it -> it.getKey() + " = " + it.getValue())
            .collect(Collectors.joining(", ", name + "(", ")"));
  }

  private static String text(AnnotationValue value) {
    Object given = value.getValue();
    if (given instanceof List<?> list) {
      return list.size() == 1 ? text((AnnotationValue) list.get(0)) : all(list);
    }
    if (given instanceof TypeMirror type) {
      return text(type);
    }
    if (given instanceof AnnotationMirror) {
      return "...";
    }
    return given instanceof String || given instanceof Character
        ? quoted(given.toString())
        : AttributeValues.plain(value).toString();
  }

  private static String text(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return text(array.getComponentType()) + "[]";
    }
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getSimpleName().toString()
        : TypeText.of(type);
  }

  /** A text in quotes; three dots for one that could mean something to Javadoc. */
  public static String quoted(String text) {
    return HARMLESS.matcher(text).matches() ? "\"" + text + "\"" : "...";
  }

  // {List, Map}
  private static String all(List<?> values) {
    return values.stream()
        .map(it -> text((AnnotationValue) it))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
