package dev.damask.processor.core;

import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The types that a type says it extends and implements. */
public final class DeclaredSupertypes {

  private DeclaredSupertypes() {}

  /** Those of a type, its superclass first. */
  public static Stream<DeclaredType> of(TypeElement type) {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .filter(DeclaredType.class::isInstance)
        .map(DeclaredType.class::cast);
  }
}
