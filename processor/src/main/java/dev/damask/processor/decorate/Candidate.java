package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Program;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** A method to override, and the decorators that apply to it, outermost first. */
record Candidate(
    ExecutableElement method, Signature signature, String stem, List<Attributes> decorators) {

  /** The type that declares the method. */
  TypeElement declaring() {
    return Program.declaring(method);
  }
}
