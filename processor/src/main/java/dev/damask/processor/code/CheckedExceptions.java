package dev.damask.processor.code;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** The exceptions that code has to catch or to declare. */
public final class CheckedExceptions {

  private CheckedExceptions() {}

  /** Those among what is declared to be thrown; a variable is one, unless its bound is not. */
  public static List<TypeMirror> among(
      List<? extends TypeMirror> thrown, Assignability assignability) {
    List<TypeMirror> checked = new ArrayList<>();
    for (TypeMirror it : thrown) {
      if (!assignability.isA(it, "java.lang.RuntimeException")
          && !assignability.isA(it, "java.lang.Error")) {
        checked.add(it);
      }
    }
    return checked;
  }
}
