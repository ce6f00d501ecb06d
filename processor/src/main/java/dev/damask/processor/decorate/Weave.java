package dev.damask.processor.decorate;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.List;

/** What one decorator does to one method: names and choices, and the code for them. */
interface Weave {

  /** What it is called in the method's Javadoc: {@code retry 3 × 1s}. */
  String summary();

  /** What it adds to the method's name, in a private method of its own: {@code Retried}. */
  String participle();

  /** What a private method of its own has to declare, where the decorated method is so declared. */
  default List<TypeName> thrown(Signature signature) {
    return signature.thrown();
  }

  /** Writes the body of the method that decorates. */
  void write(Layer layer);
}
