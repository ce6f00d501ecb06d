package dev.damask.processor.core;

/**
 * A mistake that a user can make. Its implementations are enums; the name of a constant is the
 * problem's id, its page is {@code docs/errors/<id>.md}.
 */
public interface Problem {

  /** The id. */
  String name();

  /** What is wrong and what to do about it, as a {@link String#format} template. */
  String template();

  /** Whether it is in what an annotation says, whatever that stands on. */
  default boolean isOfAnnotation() {
    return false;
  }

  /** Whether it is a note to the user instead of an error. */
  default boolean isNote() {
    return false;
  }

  /** Whether it is a warning instead of an error; only what looks at analysed code warns. */
  default boolean isWarning() {
    return false;
  }
}
