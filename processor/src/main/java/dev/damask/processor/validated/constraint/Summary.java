package dev.damask.processor.validated.constraint;

import dev.damask.processor.code.Attributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A constraint as documentation shows it: {@code @Size(min = 3, max = 50)}. */
final class Summary {

  /** Texts that mean nothing to Javadoc. */
  private static final Pattern HARMLESS = Pattern.compile("[\\w .,:+-]*");

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
        : name
            + given.entrySet().stream()
                .map(it -> it.getKey() + " = " + it.getValue())
                .collect(Collectors.joining(", ", "(", ")"));
  }

  private static boolean isShown(Object value) {
    return value instanceof Number
        || value instanceof Boolean
        || (value instanceof String text && HARMLESS.matcher(text).matches());
  }

  private static String shown(Object value) {
    return value instanceof String ? "\"" + value + "\"" : value.toString();
  }
}
