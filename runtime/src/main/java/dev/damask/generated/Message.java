package dev.damask.generated;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message of a constraint, as its template: a name in braces stands for an entry of the user's
 * bundle or an attribute of the constraint, {@code ${validatedValue}} for the value; braces, dollar
 * signs and backslashes behind a backslash stand for themselves. Immutable.
 */
public final class Message {

  private static final String MASK = "***";

  /** How a template is read. */
  private enum Kind {
    LITERAL,
    /** One name in braces. */
    ENTRY,
    TEMPLATE,
    /** Expressions stay as they are. */
    WITHOUT_EXPRESSIONS
  }

  private final String template;
  private final Kind kind;
  private final Map<String, Object> attributes;

  /** Whether it is of a value that nobody is to read. */
  private final boolean isMasked;

  private Message(String template, Kind kind, Map<String, Object> attributes, boolean isMasked) {
    this.template = template;
    this.kind = kind;
    this.attributes = attributes;
    this.isMasked = isMasked;
  }

  public static Message of(String template) {
    return new Message(template, Kind.TEMPLATE, Map.of(), false);
  }

  /** A text that stays as it is. */
  static Message literal(String text) {
    return new Message(text, Kind.LITERAL, Map.of(), false);
  }

  /** The message that an entry of the bundle is. */
  static Message ofEntry(String key) {
    return new Message("{" + key + "}", Kind.ENTRY, Map.of(), false);
  }

  /** The message with the value of an attribute. */
  public Message with(String attribute, Object value) {
    if (attributes.isEmpty()) {
      return new Message(template, kind, Map.of(attribute, value), isMasked);
    }
    Map<String, Object> all = new HashMap<>(attributes);
    all.put(attribute, value);
    return new Message(template, kind, Map.copyOf(all), isMasked);
  }

  Map<String, Object> attributes() {
    return attributes;
  }

  /** The message that shows {@code ***} for the value. */
  public Message masked() {
    return new Message(template, kind, attributes, true);
  }

  /**
   * Another message of the same constraint, in which expressions stay as they are: the template may
   * have been put together from values.
   */
  Message built(String other) {
    return new Message(other, Kind.WITHOUT_EXPRESSIONS, attributes, isMasked);
  }

  /** The text for a value. */
  String text(@Nullable Object value, Locale locale) {
    if (kind == Kind.LITERAL) {
      return template;
    }
    Interpolation interpolation =
        new Interpolation(
            attributes, isMasked ? MASK : value, kind != Kind.WITHOUT_EXPRESSIONS, locale);
    return kind == Kind.ENTRY
        ? interpolation.ofName(template.substring(1, template.length() - 1))
        : interpolation.of(template);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Message that
        && kind == that.kind
        && isMasked == that.isMasked
        && template.equals(that.template)
        && attributes.equals(that.attributes);
  }

  @Override
  public int hashCode() {
    return template.hashCode();
  }

  @Override
  public String toString() {
    return template;
  }
}
