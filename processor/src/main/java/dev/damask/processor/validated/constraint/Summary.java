package dev.damask.processor.validated.constraint;

import dev.damask.processor.code.Attributes;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A constraint as documentation shows it: {@code @Size(min = 3, max = 50)}. */
final class Summary {

  /** Texts that mean nothing to Javadoc. */
  private static final Pattern HARMLESS = Pattern.compile("[\\w .,:+-]*");

  private Summary() {}

  static String of(Attributes annotation) {
    String given =
        annotation.givenNames().stream()
            .filter(name -> !name.equals("message"))
            .filter(name -> isShown(annotation.value(name).getValue()))
            .map(name -> name + " = " + shown(annotation.value(name).getValue()))
            .collect(Collectors.joining(", "));
    String name = "@" + annotation.simpleName();
    return given.isEmpty()
        ? name
        : name + "(" + given.replaceFirst("^value = ([^,]*)$", "$1") + ")";
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
