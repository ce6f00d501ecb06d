package dev.damask.validate;

import java.lang.annotation.Annotation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One constraint that one value does not fulfil.
 *
 * @param path the property, from the object that was validated: {@code email}, {@code
 *     address.city}, {@code lines[2].name}, {@code phones[home].<map value>}; empty for a rule of
 *     the whole object
 * @param message what is wrong, for people to read, without the path
 * @param value the value that was rejected; for a rule of the whole object, that object
 * @param constraint the type of the annotation that says the constraint
 */
public record Violation(
    String path, String message, @Nullable Object value, Class<? extends Annotation> constraint) {

  public Violation {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(constraint, "constraint");
  }

  /** Path and message, as in {@code email must be a well-formed email address}. */
  @Override
  public String toString() {
    return path.isEmpty() ? message : path + " " + message;
  }
}
