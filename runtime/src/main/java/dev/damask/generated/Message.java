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

  private final String template;

  /** The name that the template is, if it is just one. */
  private final @Nullable String name;

  private final Map<String, Object> attributes;

  private Message(String template, @Nullable String name, Map<String, Object> attributes) {
    this.template = template;
    this.name = name;
    this.attributes = attributes;
  }

  public static Message of(String template) {
    return new Message(template, null, Map.of());
  }

  /** The message that an entry of the bundle is. */
  static Message ofEntry(String key) {
    return new Message("{" + key + "}", key, Map.of());
  }

  /** The message with the value of an attribute. */
  public Message with(String attribute, Object value) {
    if (attributes.isEmpty()) {
      return new Message(template, name, Map.of(attribute, value));
    }
    Map<String, Object> all = new HashMap<>(attributes);
    all.put(attribute, value);
    return new Message(template, name, Map.copyOf(all));
  }

  Map<String, Object> attributes() {
    return attributes;
  }

  /** The text for a value. */
  String text(@Nullable Object value) {
    Interpolation interpolation = new Interpolation(attributes, value, true);
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
    return new Message(other, null, attributes);
  }

  @Override
  public String toString() {
    return template;
  }
}
