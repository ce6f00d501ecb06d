package dev.damask.processor.decorate;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.List;

/** What one decorator does to one method: names and choices, and the code for them. */
interface Weave {

  /** What it is called in the method's Javadoc: {@code retry 3 x 1s}. */
  String summary();

  /** What it adds to the method's name, in a private method of its own: {@code Retried}. */
  String participle();

  /**
   * What a private method of its own has to declare.
   *
   * @param signature that of the decorated method
   * @param inside what is declared by what stands inside
   */
  default List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    return inside;
  }

  /** Whether it calls what stands inside; what does not is the method's body. */
  default boolean proceeds() {
    return true;
  }

  /** Writes the body of the method that decorates. */
  void write(Layer layer);
}
