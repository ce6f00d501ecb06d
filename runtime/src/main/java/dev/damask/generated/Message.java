package dev.damask.generated;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message of a constraint, as its template: {@code {name}} stands for an entry of the user's
 * bundle or an attribute of the constraint, {@code ${validatedValue}} for the value; {@code \{},
 * {@code \}}, {@code \$} and {@code \\} for themselves. Not thread-safe.
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
    return new Interpolation(attributes, value).of(template);
  }

  @Override
  public String toString() {
    return template;
  }
}
