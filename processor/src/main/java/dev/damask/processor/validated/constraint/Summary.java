package dev.damask.processor.validated.constraint;

import dev.damask.processor.code.Attributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A constraint as documentation shows it: {@code @Size(min = 3, max = 50)}. */
final class Summary {

  private Summary() {}

  static String of(Attributes annotation) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String name : annotation.givenNames()) {
      Object value = annotation.value(name).getValue();
      if (!name.equals("message") && isShown(value)) {
        given.put(name, shown(value));
      }
    }
    String name = "@" + annotation.simpleName();
    if (given.isEmpty()) {
      return name;
    }
    return given.keySet().equals(Set.of("value"))
        ? name + "(" + given.get("value") + ")"
        : name + "(" + String.join(", ", assignments(given)) + ")";
  }

  private static List<String> assignments(Map<String, String> given) {
    List<String> assignments = new ArrayList<>();
    for (Map.Entry<String, String> it : given.entrySet()) {
      assignments.add(it.getKey() + " = " + it.getValue());
    }
    return assignments;
  }

  private static boolean isShown(Object value) {
    return value instanceof Number
        || value instanceof Boolean
        || (value instanceof String text && isHarmless(text));
  }

  /** Whether a text means nothing to Javadoc. */
  private static boolean isHarmless(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isWord =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
      if (!isWord && " .,:+-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String shown(Object value) {
    return value instanceof String ? "\"" + value + "\"" : value.toString();
  }
}
