package dev.damask.corpus;

/**
 * Something that is neither clean nor one clear error.
 *
 * @param where the library, the recipe and the compiler
 */
record Finding(Kind kind, String where, String place, String text) {

  /** What can be wrong, worst first. */
  enum Kind {
    CRASH("the compiler failed"),
    BUG("[Damask:Bug]"),
    GENERATED_ERROR("errors in generated files"),
    GENERATED_WARNING("warnings in generated files"),
    FOREIGN_ERROR("errors of the compiler's at lines of the library"),
    SEVERAL_ERRORS("several errors for one annotation"),
    OTHER_BYTES("other bytes than under javac 17"),
    OTHER_ERRORS("other errors than under javac 17"),
    ENDLESS("errors that do not go when what they are about goes");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  /** All of it, for a person to read. */
  String line() {
    return "%s: %s: %s%n    %s".formatted(where, place, kind.title(), text.replace("\n", "\n    "));
  }

  /** What findings of one cause are likely to share: the text without the names in it. */
  String group() {
    return text.replaceAll("[\\w.$]*[A-Z][\\w.$]*", "X")
        .replaceAll("[\\w.<>,\\[\\]? ]*\\(.*?\\)", "f()");
  }
}
