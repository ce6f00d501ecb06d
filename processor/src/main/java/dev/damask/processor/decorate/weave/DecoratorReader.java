package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.core.Program;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Reads one kind of decorator. */
public interface DecoratorReader {

  /**
   * Reads a decorator on a method; nothing where a problem was reported or a type does not exist
   * yet.
   */
  Optional<? extends Draft> read(Use use);

  /** Whether it does not apply to a method of a type that carries it. */
  default boolean leavesOut(Attributes annotation, ExecutableElement method, Program program) {
    return false;
  }
}
