package dev.damask.processor.core;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Finds types that do not exist in other types. */
public final class MissingTypes {

  private MissingTypes() {}

  /** Whether something is a method or constructor that takes such a type. */
  static boolean areTakenBy(Element element) {
    return element instanceof ExecutableElement method
        && method.getParameters().stream().anyMatch(it -> areIn(it.asType()));
  }

  /** Whether a type, or a part of it, does not exist. */
  public static boolean areIn(TypeMirror type) {
    return switch (type.getKind()) {
      case ERROR -> true;
      case ARRAY -> areIn(((ArrayType) type).getComponentType());
      case DECLARED ->
          ((DeclaredType) type).getTypeArguments().stream().anyMatch(MissingTypes::areIn);
      case WILDCARD ->
          Stream.of(((WildcardType) type).getExtendsBound(), ((WildcardType) type).getSuperBound())
              .anyMatch(it -> it != null && areIn(it));
      default -> false;
    };
  }
}
