package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is left of types, by their names, without type arguments and variables. */
final class Erasure {

  private final Map<String, TypeVariableName> variables = new HashMap<>();

  /**
   * @param variables the declarations of those in scope; of two with one name the first
   */
  Erasure(List<TypeVariableName> variables) {
    variables.forEach(it -> this.variables.putIfAbsent(it.name(), it));
  }

  /** The erased type, with the annotations that stand before the type itself. */
  TypeName of(TypeName type) {
    List<AnnotationSpec> annotations = type.annotations();
    if (type instanceof ArrayTypeName array) {
      return TypeUses.with(ArrayTypeName.of(of(array.componentType())), annotations);
    }
    if (type instanceof ParameterizedTypeName generic) {
      return TypeUses.with(generic.rawType(), annotations);
    }
    return type instanceof TypeVariableName variable
        ? TypeUses.with(of(bound(variable)), annotations)
        : type;
  }

  private TypeName bound(TypeVariableName variable) {
    List<TypeName> bounds = variables.getOrDefault(variable.name(), variable).bounds();
    return bounds.isEmpty() ? ClassName.OBJECT : bounds.get(0);
  }
}
