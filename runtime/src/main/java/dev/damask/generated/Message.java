package dev.damask.generated;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message of a constraint, as its template: a name in braces stands for an entry of the user's
 * bundle or an attribute of the constraint, {@code ${validatedValue}} for the value; braces, dollar
 * signs and backslashes behind a backslash stand for themselves. Immutable.
 */
public final class Message {

  private static final String MASK = "***";

  private final String template;

  /** The name that the template is, if it is just one. */
  private final @Nullable String name;

  private final Map<String, Object> attributes;

  /** Whether it is of a value that nobody is to read. */
  private final boolean isMasked;

  private Message(
      String template, @Nullable String name, Map<String, Object> attributes, boolean isMasked) {
    this.template = template;
    this.name = name;
    this.attributes = attributes;
    this.isMasked = isMasked;
  }

  public static Message of(String template) {
    return new Message(template, null, Map.of(), false);
  }

  /** The message that an entry of the bundle is. */
  static Message ofEntry(String key) {
    return new Message("{" + key + "}", key, Map.of(), false);
  }

  /** The message with the value of an attribute. */
  public Message with(String attribute, Object value) {
    if (attributes.isEmpty()) {
      return new Message(template, name, Map.of(attribute, value), isMasked);
    }
    Map<String, Object> all = new HashMap<>(attributes);
    all.put(attribute, value);
    return new Message(template, name, Map.copyOf(all), isMasked);
  }

  Map<String, Object> attributes() {
    return attributes;
  }

  /** The message that shows {@code ***} for the value. */
  public Message masked() {
    return new Message(template, name, attributes, true);
  }

  /** The text for a value. */
  String text(@Nullable Object value) {
    Interpolation interpolation = new Interpolation(attributes, isMasked ? MASK : value, true);
    return name == null ? interpolation.of(template) : interpolation.ofName(name);
  }

  /**
   * The text in which expressions stay as they are: the template may have been put together from
   * values.
   */
  String textWithoutExpressions() {
    return new Interpolation(attributes, null, false).of(template);
  }

  /** Another message of the same constraint. */
  Message withTemplate(String other) {
    return new Message(other, null, attributes, isMasked);
  }

  @Override
  public String toString() {
    return template;
  }
}
