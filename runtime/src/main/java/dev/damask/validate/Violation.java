package dev.damask.validate;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One constraint that one value does not fulfil. Equal to another one where path, message, value
 * and constraint are.
 *
 * @param path the property, from the object that was validated: {@code email}, {@code
 *     address.city}, {@code lines[2].name}, {@code phones[home].<map value>}; empty for a rule of
 *     the whole object
 * @param message what is wrong, for people to read, without the path
 * @param value the value that was rejected; for a rule of the whole object, that object
 * @param constraint the type of the annotation that says the constraint
 * @param template what the message was made from, as the annotation has it: {@code
 *     {jakarta.validation.constraints.Size.message}}
 * @param attributes the values of the annotation's attributes, by name, without {@code message},
 *     {@code groups} and {@code payload}; arrays as lists; unmodifiable
 */
public record Violation(
    String path,
    String message,
    @Nullable Object value,
    Class<? extends Annotation> constraint,
    String template,
    Map<String, Object> attributes) {

  public Violation {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(constraint, "constraint");
    Objects.requireNonNull(template, "template");
    attributes = Map.copyOf(attributes);
  }

  /** A violation whose message is its own template, of a constraint without attributes. */
  public Violation(
      String path, String message, @Nullable Object value, Class<? extends Annotation> constraint) {
    this(path, message, value, constraint, message, Map.of());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Violation that
        && path.equals(that.path)
        && message.equals(that.message)
        && Objects.equals(value, that.value)
        && constraint == that.constraint;
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, message, value, constraint);
  }

  /** Path and message, as in {@code email must be a well-formed email address}. */
  @Override
  public String toString() {
    return path.isEmpty() ? message : path + " " + message;
  }
}
