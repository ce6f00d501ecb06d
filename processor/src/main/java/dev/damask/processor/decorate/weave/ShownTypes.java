package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Signature;
import java.util.stream.Collectors;

/** The types of a method's parameters, as log lines show them: {@code (String, int[])}. */
final class ShownTypes {

  private ShownTypes() {}

  static String of(Signature signature) {
    return signature.parameters().stream()
        .map(parameter -> shown(parameter.type()))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String shown(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return shown(array.componentType()) + "[]";
    } else if (type instanceof ParameterizedTypeName parameterized) {
      return parameterized.rawType().simpleName();
    } else if (type instanceof ClassName name) {
      return name.simpleName();
    } else if (type instanceof TypeVariableName variable) {
      return variable.name();
    }
    return type.withoutAnnotations().toString();
  }
}
