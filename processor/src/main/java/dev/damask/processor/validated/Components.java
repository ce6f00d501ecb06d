package dev.damask.processor.validated;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The components of a type that may be a record. */
final class Components {

  private Components() {}

  /** Their names; none of another type, of which ecj before 3.41 cannot be asked. */
  static List<String> names(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        ? type.getRecordComponents().stream().map(it -> it.getSimpleName().toString()).toList()
        : List.of();
  }
}
