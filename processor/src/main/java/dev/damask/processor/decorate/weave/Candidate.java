package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Program;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** A method to override, and the decorators that apply to it, outermost first. */
public record Candidate(
    ExecutableElement method, Signature signature, String stem, List<Attributes> decorators) {

  /** The type that declares the method. */
  public TypeElement declaring() {
    return Program.declaring(method);
  }
}
