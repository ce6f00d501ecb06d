package dev.damask.generated;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One message being made from its template. */
final class Interpolation {

  private final Map<String, Object> attributes;
  private final @Nullable Object value;
  private final boolean hasExpressions;
  private final Locale locale;

  /** An entry of the bundle that is being put in, and those around it. */
  private record Open(String name, @Nullable Open around) {

    static boolean contains(@Nullable Open open, String name) {
      return open != null && (open.name.equals(name) || contains(open.around, name));
    }
  }

  /**
   * @param hasExpressions whether {@code ${validatedValue}} stands for the value
   */
  Interpolation(
      Map<String, Object> attributes,
      @Nullable Object value,
      boolean hasExpressions,
      Locale locale) {
    this.attributes = attributes;
    this.value = value;
    this.hasExpressions = hasExpressions;
    this.locale = locale;
  }

  String of(String template) {
    return text(template, null);
  }

  /** The text of a template that is one name in braces. */
  String ofName(String name) {
    return replacement(name, false, null);
  }

  private String text(String template, @Nullable Open open) {
    int copied = 0;
    int read = 0;
    @Nullable StringBuilder text = null;
    for (int i = special(template, 0); i >= 0; i = special(template, read)) {
      int unread = read;
      read = i + 1;
      if (template.charAt(i) == '{') {
        int end = template.indexOf('}', i);
        if (end < 0) {
          break;
        }
        boolean isExpression = i > unread && template.charAt(i - 1) == '$';
        text =
            copy(template, copied, isExpression ? i - 1 : i, text)
                .append(replacement(template.substring(i + 1, end), isExpression, open));
        read = end + 1;
        copied = read;
      } else if (read < template.length() && "{}$\\".indexOf(template.charAt(read)) >= 0) {
        text = copy(template, copied, i, text);
        copied = read;
        read++;
      }
    }
    return text == null ? template : text.append(template, copied, template.length()).toString();
  }

  /** The index of the next brace or backslash. */
  private static int special(String template, int from) {
    int brace = template.indexOf('{', from);
    int backslash = template.indexOf('\\', from);
    return brace < 0 || (backslash >= 0 && backslash < brace) ? backslash : brace;
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
    @Nullable Object attribute = attributes.get(name);
    if (attribute != null) {
      return string(attribute);
    }
    @Nullable String entry =
        Open.contains(open, name) ? null : Bundle.find(name, attributes, locale);
    return entry == null ? "{" + name + "}" : text(entry, new Open(name, open));
  }

  private static String string(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Enum<?> constant ? constant.name() : Printed.of(value);
  }
}
