package dev.damask.generated;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message of a constraint, as its template: a name in braces stands for an entry of the user's
 * bundle or an attribute of the constraint, {@code ${validatedValue}} for the value; braces, dollar
 * signs and backslashes behind a backslash stand for themselves. Thread-safe once it knows its
 * attributes.
 */
public final class Message {

  private final String template;
  private final Map<String, Object> attributes = new LinkedHashMap<>();

  private Message(String template) {
    this.template = template;
  }

  public static Message of(String template) {
    return new Message(template);
  }

  /** Tells the value of an attribute. */
  public Message with(String attribute, Object value) {
    attributes.put(attribute, value);
    return this;
  }

  /** The text for a value. */
  String text(@Nullable Object value) {
    return new Interpolation(attributes, value, true).of(template);
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
    Message message = new Message(other);
    message.attributes.putAll(attributes);
    return message;
  }

  @Override
  public String toString() {
    return template;
  }
}
