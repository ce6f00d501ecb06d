package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.List;

/** What one decorator does to one method: names and choices, and the code for them. */
interface Weave {

  /** What it is called in the method's Javadoc: {@code retry 3 x 1s}. */
  String summary();

  /** What it adds to the method's name, in a private method of its own: {@code Retried}. */
  String participle();

  /** What it has to itself in the wrapper. */
  default List<Part> parts() {
    return List.of();
  }

  /** Whether its code asks the wrapper for the environment. */
  default boolean usesEnvironment() {
    return false;
  }

  /** The types in its code that a type of the wrapper's own could be called like. */
  default List<ClassName> mentions() {
    return List.of();
  }

  /**
   * What a private method of its own has to declare.
   *
   * @param signature that of the decorated method
   * @param inside what is declared by what stands inside
   */
  default List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    return inside;
  }

  /** Whether it does so from a class inside the wrapper. */
  default boolean proceedsFromInside() {
    return false;
  }

  /** Whether it calls what stands inside; what does not is the method's body. */
  default boolean proceeds() {
    return true;
  }

  /** Writes the body of the method that decorates, and what else it adds. */
  Piece write(Layer layer);
}
