package dev.damask.processor.diff;

import java.util.List;
import java.util.Optional;

/**
 * What a line of the difference is about.
 *
 * @param type the binary name of the user's type
 * @param parameters of a method, by which overloads are told apart
 */
record Subject(Kind kind, String type, Optional<String> member, List<String> parameters) {

  enum Kind {
    CLASS("", "CLASS"),
    METHOD("", "CLASS"),
    REGISTRY("registry ", "REGISTRY"),
    SINGLETON("singleton ", "SINGLETON"),
    VALIDATED("validated ", "VALIDATED"),
    PROPERTY("", "VALIDATED"),
    LEFT_OUT("", "LEFT_OUT");

    private final String word;
    private final String outer;

    Kind(String word, String outer) {
      this.word = word;
      this.outer = outer;
    }

    /** What is added or removed, where the name alone does not say. */
    String word() {
      return word;
    }
  }

  static Subject of(Kind kind, String type) {
    return new Subject(kind, type, Optional.empty(), List.of());
  }

  /** What it belongs to; itself if nothing. */
  Subject outer() {
    return of(Kind.valueOf(kind.outer), type);
  }
}
