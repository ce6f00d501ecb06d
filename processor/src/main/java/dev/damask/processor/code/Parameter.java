package dev.damask.processor.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** A parameter of a method or constructor. */
public record Parameter(String name, TypeName type) {

  /** The type as messages name it: {@code List} for a {@code java.util.List<String>}. */
  public String typeText() {
    return text(type);
  }

  private static String text(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return text(array.componentType()) + "[]";
    }
    if (type instanceof ParameterizedTypeName parameterized) {
      return text(parameterized.rawType());
    }
    return type instanceof ClassName name ? name.simpleName() : type.toString();
  }
}
