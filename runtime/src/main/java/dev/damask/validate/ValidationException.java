package dev.damask.validate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown instead of letting an object hold invalid values.
 *
 * <p>Its message lists what is wrong: {@code email must be a well-formed email address; age must be
 * greater than or equal to 0}.
 */
public final class ValidationException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Values may be of any type, so violations do not travel. */
  private final transient List<Violation> violations;

  /**
   * @param violations at least one; copied
   * @throws IllegalArgumentException if there is none
   */
  public ValidationException(List<Violation> violations) {
    super(violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
    if (violations.isEmpty()) {
      throw new IllegalArgumentException("no violations");
    }
    this.violations = List.copyOf(violations);
  }

  /**
   * What is wrong: properties in the order of their declaration, then constraints as written;
   * unmodifiable. Empty in an exception that was serialized.
   */
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }
}
