package dev.damask.processor.code;

import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The exceptions that code has to catch or to declare. */
public final class CheckedExceptions {

  private CheckedExceptions() {}

  /** Those among what is declared to be thrown; a variable is one, unless its bound is not. */
  public static List<TypeMirror> among(List<? extends TypeMirror> thrown, Program program) {
    List<TypeMirror> checked = new ArrayList<>();
    for (TypeMirror it : thrown) {
      if (!isA(it, "java.lang.RuntimeException", program) && !isA(it, "java.lang.Error", program)) {
        checked.add(it);
      }
    }
    return checked;
  }

  private static boolean isA(TypeMirror thrown, String name, Program program) {
    @Nullable TypeElement supertype = program.elements().getTypeElement(name);
    return supertype != null && program.types().isSubtype(thrown, supertype.asType());
  }
}
