package dev.damask.processor.code;

import dev.damask.processor.core.Program;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The exceptions that code has to catch or to declare. */
public final class CheckedExceptions {

  private CheckedExceptions() {}

  /** Whether a type that is thrown is one of them; a variable is, unless its bound is not. */
  public static boolean contain(TypeMirror thrown, Program program) {
    return !isA(thrown, "java.lang.RuntimeException", program)
        && !isA(thrown, "java.lang.Error", program);
  }

  private static boolean isA(TypeMirror thrown, String name, Program program) {
    @Nullable TypeElement supertype = program.elements().getTypeElement(name);
    return supertype != null && program.types().isSubtype(thrown, supertype.asType());
  }
}
