package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Program;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method to override, and the decorators that apply to it, outermost first.
 *
 * @param calledBy the type that a delegate has to be cast to, where a call would be ambiguous
 * @param joint the types of the signature's exceptions, where it stands for several methods
 */
public record Candidate(
    ExecutableElement method,
    Signature signature,
    String stem,
    List<Attributes> decorators,
    Optional<TypeName> calledBy,
    Optional<List<TypeMirror>> joint) {

  public Candidate(
      ExecutableElement method, Signature signature, String stem, List<Attributes> decorators) {
    this(method, signature, stem, decorators, Optional.empty(), Optional.empty());
  }

  /** The same, called by a supertype. */
  public Candidate calledBy(TypeName supertype) {
    return new Candidate(method, signature, stem, decorators, Optional.of(supertype), joint);
  }

  /** The type that declares the method. */
  public TypeElement declaring() {
    return Program.declaring(method);
  }
}
