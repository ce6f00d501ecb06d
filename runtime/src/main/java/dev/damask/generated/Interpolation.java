package dev.damask.generated;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One message being made from its template. */
final class Interpolation {

  private final Map<String, Object> attributes;
  private final @Nullable Object value;
  private final boolean hasExpressions;
  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * @param hasExpressions whether {@code ${validatedValue}} stands for the value
   */
  Interpolation(Map<String, Object> attributes, @Nullable Object value, boolean hasExpressions) {
    this.attributes = attributes;
    this.value = value;
    this.hasExpressions = hasExpressions;
  }

  String of(String template) {
    append(template);
    return text.toString();
  }

  private void append(String template) {
    int i = 0;
    while (i < template.length()) {
      char c = template.charAt(i);
      boolean isExpression = template.startsWith("${", i);
      if (c == '\\' && i + 1 < template.length() && "{}$\\".indexOf(template.charAt(i + 1)) >= 0) {
        text.append(template.charAt(i + 1));
        i += 2;
      } else if (c == '{' || isExpression) {
        int start = isExpression ? i + 2 : i + 1;
        int end = template.indexOf('}', start);
        if (end < 0) {
          text.append(template, i, template.length());
          return;
        }
        replace(template.substring(start, end), isExpression);
        i = end + 1;
      } else {
        text.append(c);
        i++;
      }
    }
  }

  /** Appends what a name stands for; one that stands for nothing stays as it is. */
  private void replace(String name, boolean isExpression) {
    if (isExpression) {
      text.append(
          hasExpressions && name.equals("validatedValue") ? string(value) : "${" + name + "}");
      return;
    }
    @Nullable String entry = open.contains(name) ? null : Bundle.find(name, attributes);
    if (entry != null) {
      open.push(name);
      append(entry);
      open.pop();
    } else {
      @Nullable Object attribute = attributes.get(name);
      text.append(attribute == null ? "{" + name + "}" : string(attribute));
    }
  }

  private static String string(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value.getClass().isArray()) {
      String text = Arrays.deepToString(new Object[] {value});
      return text.substring(1, text.length() - 1);
    }
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }
}
