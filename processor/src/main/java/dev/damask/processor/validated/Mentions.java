package dev.damask.processor.validated;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which variables types have in them. */
final class Mentions {

  private Mentions() {}

  /** Those that some types have, and those that these are bounded by. */
  static List<TypeVariableName> needed(
      Collection<TypeName> types, List<TypeVariableName> variables) {
    Set<TypeVariableName> needed = new HashSet<>();
    List<TypeName> waiting = new ArrayList<>(types);
    while (!waiting.isEmpty()) {
      TypeName type = waiting.remove(0);
      for (TypeVariableName variable : variables) {
        if (any(type, List.of(variable)) && needed.add(variable)) {
          waiting.addAll(variable.bounds());
        }
      }
    }
    return variables.stream().filter(needed::contains).toList();
  }

  private static boolean any(TypeName type, List<TypeVariableName> variables) {
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
