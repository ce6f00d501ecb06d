package dev.damask.processor.code.inventory;

import dev.damask.processor.code.TypeText;
import dev.damask.processor.core.Program;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** The erased types of parameters, by which overloads are told apart. */
public final class Erased {

  private Erased() {}

  /** {@code java.lang.String}, {@code int[]}. */
  public static List<String> parameters(ExecutableElement method, Program program) {
    return method.getParameters().stream()
        .map(it -> TypeText.of(program.types().erasure(it.asType())))
        .toList();
  }
}
