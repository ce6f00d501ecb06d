package dev.damask.processor.validated.value;

import dev.damask.processor.validated.constraint.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is checked: in short for Javadoc, in full for the report. */
public final class Summary {

  private static final Summary BRIEF = new Summary(it -> it.wording().brief());
  private static final Summary FULL = new Summary(it -> it.wording().full());

  private final Function<Check, String> words;

  private Summary(Function<Check, String> words) {
    this.words = words;
  }

  /** {@code @NotNull, @Size(max = 3); elements: (@NotEmpty; elements: @NotBlank)}. */
  public static String of(Value value) {
    return escaped(BRIEF.plain(value));
  }

  public static String of(List<Check> checks) {
    return escaped(String.join(", ", BRIEF.all(checks)));
  }

  /** Each constraint by itself, in full: {@code @NotNull}, {@code elements: @NotBlank}. */
  public static List<String> each(Value value) {
    List<String> all = new ArrayList<>(each(value.checks()));
    all.addAll(FULL.parts(new Value(List.of(), value.cascade(), value.elements())));
    return all;
  }

  public static List<String> each(List<Check> checks) {
    return FULL.all(checks);
  }

  private List<String> all(List<Check> checks) {
    List<String> all = new ArrayList<>();
    for (Check check : checks) {
      all.add(words.apply(check));
    }
    return all;
  }

  private String plain(Value value) {
    return String.join("; ", parts(value));
  }

  private List<String> parts(Value value) {
    List<String> own = new ArrayList<>(all(value.checks()));
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
  private String inside(Value value) {
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
