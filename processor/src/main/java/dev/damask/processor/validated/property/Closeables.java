package dev.damask.processor.validated.property;

import dev.damask.processor.code.Desk;
import dev.damask.processor.core.Program;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Properties whose values can be closed. */
public final class Closeables {

  private Closeables() {}

  /** Allows for a getter of such a property: ecj takes its value for one that is opened there. */
  public static void allowFor(TypeMirror type, Desk desk) {
    Program program = desk.program();
    TypeElement closeable = program.elements().getTypeElement("java.lang.AutoCloseable");
    // A type that is yet to be generated is a subtype of everything.
    if (type.getKind() != TypeKind.ERROR && program.types().isSubtype(type, closeable.asType())) {
      desk.lint().suppress("resource");
    }
  }
}
