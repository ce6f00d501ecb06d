package dev.damask.processor.validated.form;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Annotated;
import dev.damask.processor.code.Declared;
import dev.damask.processor.code.Signature;
import java.util.List;

/**
 * A property whose abstract accessors are implemented by a field.
 *
 * @param declared how the field is declared
 * @param parameter how the constructor takes its value
 * @param getters the abstract methods that return it
 * @param isFinal whether it has no setter
 */
public record Stored(
    String property,
    String field,
    Annotated declared,
    Declared parameter,
    List<Signature> getters,
    boolean isFinal) {

  /** Its type, without annotations. */
  public TypeName type() {
    return parameter.plain();
  }
}
