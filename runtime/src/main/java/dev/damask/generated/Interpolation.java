package dev.damask.generated;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One message being made from its template. */
final class Interpolation {

  private final Map<String, Object> attributes;
  private final @Nullable Object value;
  private final boolean hasExpressions;

  /** An entry of the bundle that is being put in, and those around it. */
  private record Open(String name, @Nullable Open around) {

    static boolean contains(@Nullable Open open, String name) {
      return open != null && (open.name.equals(name) || contains(open.around, name));
    }
  }

  /**
   * @param hasExpressions whether {@code ${validatedValue}} stands for the value
   */
  Interpolation(Map<String, Object> attributes, @Nullable Object value, boolean hasExpressions) {
    this.attributes = attributes;
    this.value = value;
    this.hasExpressions = hasExpressions;
  }

  String of(String template) {
    return text(template, null);
  }

  private String text(String template, @Nullable Open open) {
    int last = template.length() - 1;
    int copied = 0;
    @Nullable StringBuilder text = null;
    for (int i = 0; i <= last; i++) {
      char c = template.charAt(i);
      boolean isExpression = c == '$' && template.startsWith("{", i + 1);
      if (c == '{' || isExpression) {
        int start = isExpression ? i + 2 : i + 1;
        int end = template.indexOf('}', start);
        if (end < 0) {
          break;
        }
        String replacement = replacement(template.substring(start, end), isExpression, open);
        if (i == 0 && end == last) {
          return replacement;
        }
        text = copy(template, copied, i, text).append(replacement);
        i = end;
        copied = end + 1;
      } else if (c == '\\' && i < last && "{}$\\".indexOf(template.charAt(i + 1)) >= 0) {
        text = copy(template, copied, i, text);
        i++;
        copied = i;
      }
    }
    return text == null ? template : text.append(template, copied, last + 1).toString();
  }

  private static StringBuilder copy(
      String template, int start, int end, @Nullable StringBuilder text) {
    StringBuilder to = text == null ? new StringBuilder(template.length() + 16) : text;
    return to.append(template, start, end);
  }

  /** What a name stands for; one that stands for nothing stays as it is. */
  private String replacement(String name, boolean isExpression, @Nullable Open open) {
    if (isExpression) {
      return hasExpressions && name.equals("validatedValue") ? string(value) : "${" + name + "}";
    }
    @Nullable String entry = Open.contains(open, name) ? null : Bundle.find(name, attributes);
    if (entry != null) {
      return text(entry, new Open(name, open));
    }
    @Nullable Object attribute = attributes.get(name);
    return attribute == null ? "{" + name + "}" : string(attribute);
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
