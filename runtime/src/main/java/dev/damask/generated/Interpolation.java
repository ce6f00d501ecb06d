package dev.damask.generated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One message being made from its template. */
final class Interpolation {

  private final Map<String, Object> attributes;
  private final @Nullable Object value;
  private final boolean hasExpressions;
  private final StringBuilder text = new StringBuilder(64);

  /** The names of the entries that are being appended, each inside the one before. */
  private final List<String> open = new ArrayList<>(1);

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
    int copied = 0;
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == '\\' && isSpecial(template, i + 1)) {
        text.append(template, copied, i);
        i++;
        copied = i;
      } else if (c == '{' || (c == '$' && template.startsWith("{", i + 1))) {
        boolean isExpression = c == '$';
        int start = isExpression ? i + 2 : i + 1;
        int end = template.indexOf('}', start);
        if (end < 0) {
          break;
        }
        text.append(template, copied, i);
        replace(template.substring(start, end), isExpression);
        i = end;
        copied = end + 1;
      }
    }
    text.append(template, copied, template.length());
  }

  private static boolean isSpecial(String template, int index) {
    return index < template.length() && "{}$\\".indexOf(template.charAt(index)) >= 0;
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
      open.add(name);
      append(entry);
      open.remove(open.size() - 1);
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
