package dev.damask.processor.validated;

/** The kinds of values that contain others. */
enum Container {
  MAP("java.util.Map"),
  LIST("java.util.List"),
  ITERABLE("java.lang.Iterable"),
  OPTIONAL("java.util.Optional"),
  ARRAY("");

  private final String type;

  Container(String type) {
    this.type = type;
  }

  /** The qualified name of the type; empty for arrays, which have none. */
  String type() {
    return type;
  }
}
