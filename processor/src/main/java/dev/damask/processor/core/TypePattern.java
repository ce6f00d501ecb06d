package dev.damask.processor.core;

import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A pattern that generates one type for one annotated type, from that type alone. */
public non-sealed interface TypePattern extends Pattern {

  /** What the generated type's name adds to the user's: {@code Decorated}; else nothing. */
  String suffix();

  /** Whether a type is generated at all; else the annotated one is only checked. */
  default boolean generates() {
    return !suffix().isEmpty();
  }

  /** Whether the generated type is a subtype of the user's that stands in for it. */
  boolean isWrapper();

  /** Whether the wrapper of a type takes an instance of it, whatever its class, to stand in for. */
  default boolean delegates(TypeElement type) {
    return false;
  }

  /**
   * Reads a type and writes its generated type, with the same constructors and methods for others
   * to call where the report is not clean; nothing where that is not possible.
   *
   * <p>Annotations that mark the code as generated are added by the engine.
   */
  TypeSpec.@Nullable Builder generate(Subject subject);

  /**
   * Something for other sources to name where no type is generated, lest they drown the one problem
   * that there is; it names nothing of the user's. Nothing where no type is to be generated anyway.
   */
  TypeSpec.@Nullable Builder skeleton(Subject subject);
}
