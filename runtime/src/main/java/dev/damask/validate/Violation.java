package dev.damask.validate;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One constraint that one value does not fulfil. Equal to another one where path, message, value
 * and constraint are. Immutable, but for the value.
 */
public final class Violation {

  private final String path;
  private final String message;
  private final @Nullable Object value;
  private final Class<? extends Annotation> constraint;
  private final String template;
  private final Map<String, Object> attributes;

  /** A violation whose message is its own template, of a constraint without attributes. */
  public Violation(
      String path, String message, @Nullable Object value, Class<? extends Annotation> constraint) {
    this(path, message, value, constraint, message, Map.of());
  }

  /**
   * A violation.
   *
   * @param attributes copied
   */
  public Violation(
      String path,
      String message,
      @Nullable Object value,
      Class<? extends Annotation> constraint,
      String template,
      Map<String, Object> attributes) {
    this.path = Objects.requireNonNull(path, "path");
    this.message = Objects.requireNonNull(message, "message");
    this.value = value;
    this.constraint = Objects.requireNonNull(constraint, "constraint");
    this.template = Objects.requireNonNull(template, "template");
    this.attributes = Map.copyOf(attributes);
  }

  /**
   * The property, from the object that was validated: {@code email}, {@code address.city}, {@code
   * lines[2].name}, {@code phones[home].<map value>}; empty for a rule of the whole object.
   */
  public String path() {
    return path;
  }

  /** What is wrong, for people to read, without the path. */
  public String message() {
    return message;
  }

  /** The value that was rejected; for a rule of the whole object, that object. */
  public @Nullable Object value() {
    return value;
  }

  /** The type of the annotation that says the constraint. */
  public Class<? extends Annotation> constraint() {
    return constraint;
  }

  /**
   * What the message was made from, as the annotation has it: {@code
   * {jakarta.validation.constraints.Size.message}}.
   */
  public String template() {
    return template;
  }

  /**
   * The values of the annotation's attributes, by name, without {@code message}, {@code groups} and
   * {@code payload}; arrays as lists; unmodifiable.
   */
  public Map<String, Object> attributes() {
    return attributes;
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
