package dev.damask.processor.validated.value;

import javax.lang.model.type.TypeKind;

/** The kinds of values that contain others. */
enum Container {
  MAP("java.util.Map"),
  LIST("java.util.List"),
  ITERABLE("java.lang.Iterable"),
  /** An {@code Iterable} by its type, and perhaps a {@code List}. */
  MAYBE_LIST(""),
  OPTIONAL("java.util.Optional"),
  OPTIONAL_DOUBLE("java.util.OptionalDouble", TypeKind.DOUBLE),
  OPTIONAL_INT("java.util.OptionalInt", TypeKind.INT),
  OPTIONAL_LONG("java.util.OptionalLong", TypeKind.LONG),
  ARRAY("");

  private final String type;
  private final TypeKind inside;

  Container(String type) {
    this(type, TypeKind.DECLARED);
  }

  Container(String type, TypeKind inside) {
    this.type = type;
    this.inside = inside;
  }

  /** The qualified name of the type; empty for kinds that have none of their own. */
  String type() {
    return type;
  }

  /** What kind of types what is inside has. */
  TypeKind inside() {
    return inside;
  }

  /** Whether constraints on the container mean what is inside, unless they say otherwise. */
  boolean isUnwrapped() {
    return inside.isPrimitive();
  }
}
