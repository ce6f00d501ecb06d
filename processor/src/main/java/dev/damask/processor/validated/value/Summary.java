package dev.damask.processor.validated.value;

import dev.damask.processor.validated.constraint.Check;
import java.util.ArrayList;
import java.util.List;

/** What is checked, in short, for Javadoc. */
public final class Summary {

  private Summary() {}

  /** {@code @NotNull, @Size(max = 3); elements: (@NotEmpty; elements: @NotBlank)}. */
  public static String of(Value value) {
    return escaped(plain(value));
  }

  public static String of(List<Check> checks) {
    return escaped(plain(checks));
  }

  /** Each constraint by itself, as it is: {@code @NotNull}, {@code elements: @NotBlank}. */
  public static List<String> each(Value value) {
    List<String> all = new ArrayList<>(value.checks().stream().map(Check::summary).toList());
    all.addAll(parts(new Value(List.of(), value.cascade(), value.elements())));
    return all;
  }

  private static String plain(List<Check> checks) {
    return String.join(", ", checks.stream().map(Check::summary).toList());
  }

  private static String plain(Value value) {
    return String.join("; ", parts(value));
  }

  private static List<String> parts(Value value) {
    List<String> own = new ArrayList<>(value.checks().stream().map(Check::summary).toList());
    value.cascade().ifPresent(it -> own.add("@Valid"));
    List<String> parts = new ArrayList<>();
    if (!own.isEmpty()) {
      parts.add(String.join(", ", own));
    }
    for (Elements elements : value.elements()) {
      if (elements.keys().isChecked()) {
        parts.add("keys: " + inside(elements.keys()));
      }
      if (elements.values().isChecked()) {
        parts.add(label(elements.container()) + inside(elements.values()));
      }
    }
    return parts;
  }

  /** In parentheses where it could else be read as said of what is around it. */
  private static String inside(Value value) {
    return value.elements().isEmpty() ? plain(value) : "(" + plain(value) + ")";
  }

  private static String label(Container container) {
    if (container.isUnwrapped()) {
      return "";
    }
    return container == Container.MAP ? "values: " : "elements: ";
  }

  /** A comment must not end early, nor have what looks like a Unicode escape. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;");
  }
}
