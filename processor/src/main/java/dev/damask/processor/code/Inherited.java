package dev.damask.processor.code;

import dev.damask.processor.core.Program;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;

/** What a type inherits, with the type arguments that it gives. */
public final class Inherited {

  private Inherited() {}

  /** A method as seen in a type that has or inherits it. */
  public static ExecutableType method(ExecutableElement method, TypeElement type, Program program) {
    // ecj sees what is inherited as it is declared, or takes a method that this one overrides,
    // unless it is asked of the very supertype.
    return (ExecutableType)
        program.types().asMemberOf(supertype(Program.declaring(method), type, program), method);
  }

  /** A supertype with the type arguments that a type gives it. */
  public static DeclaredType supertype(TypeElement supertype, TypeElement type, Program program) {
    return supertype((DeclaredType) type.asType(), supertype, program)
        .orElseGet(() -> (DeclaredType) type.asType());
  }

  private static Optional<DeclaredType> supertype(
      DeclaredType type, TypeElement wanted, Program program) {
    if (ErrorTypes.existing(type, program).filter(wanted::equals).isPresent()) {
      return Optional.of(type);
    }
    return ErrorTypes.directSupertypes(type, program).stream()
        .filter(DeclaredType.class::isInstance)
        .flatMap(it -> supertype((DeclaredType) it, wanted, program).stream())
        .findFirst();
  }
}
