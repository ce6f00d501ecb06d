package dev.damask.processor.validated;

/** The kinds of values that contain others. */
enum Container {
  MAP("java.util.Map"),
  LIST("java.util.List"),
  ITERABLE("java.lang.Iterable"),
  /** An {@code Iterable} by its type, and perhaps a {@code List}. */
  MAYBE_LIST(""),
  OPTIONAL("java.util.Optional"),
  ARRAY("");

  private final String type;

  Container(String type) {
    this.type = type;
  }

  /** The qualified name of the type; empty for kinds that have none of their own. */
  String type() {
    return type;
  }
}
