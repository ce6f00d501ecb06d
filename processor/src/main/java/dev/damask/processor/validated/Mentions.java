package dev.damask.processor.validated;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.stream.Stream;

/** Whether a type has variables in it. */
final class Mentions {

  private Mentions() {}

  static boolean any(TypeName type, List<TypeVariableName> variables) {
    if (type instanceof TypeVariableName variable) {
      return variables.stream().anyMatch(it -> it.name().equals(variable.name()));
    }
    if (type instanceof ArrayTypeName array) {
      return any(array.componentType(), variables);
    }
    if (type instanceof WildcardTypeName wildcard) {
      return Stream.concat(wildcard.upperBounds().stream(), wildcard.lowerBounds().stream())
          .anyMatch(it -> any(it, variables));
    }
    return type instanceof ParameterizedTypeName parameterized
        && parameterized.typeArguments().stream().anyMatch(it -> any(it, variables));
  }
}
