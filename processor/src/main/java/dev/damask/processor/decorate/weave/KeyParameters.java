package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The parameters of a method that make a key, for another method that takes just these. */
public record KeyParameters(Signature signature, Key key) {

  public List<Parameter> all() {
    List<Parameter> parameters = new ArrayList<>();
    for (Parameter parameter : signature.parameters()) {
      if (key.has(parameter.name())) {
        parameters.add(parameter);
      }
    }
    return parameters;
  }

  public List<TypeName> types() {
    List<TypeName> types = new ArrayList<>();
    for (Parameter parameter : all()) {
      types.add(parameter.type());
    }
    return types;
  }

  /** Whether the last one takes any number of arguments, as it does in the method. */
  public boolean isVarargs() {
    List<Parameter> parameters = signature.parameters();
    return signature.isVarargs() && key.has(parameters.get(parameters.size() - 1).name());
  }

  // <T> invalidateFetchData(String url, List<T> rest)
  public MethodSpec.Builder declaration(String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addTypeVariables(typeVariables()).varargs(isVarargs());
    for (Parameter parameter : all()) {
      method.addParameter(parameter.inside());
    }
    return method;
  }

  /** The method's variables that the parameters have, and those that these are bounded by. */
  private List<TypeVariableName> typeVariables() {
    if (signature.typeVariables().isEmpty()) {
      return List.of();
    }
    Set<String> used = new HashSet<>();
    for (Parameter parameter : all()) {
      Key.variables(parameter.type()).forEach(used::add);
    }
    List<TypeVariableName> own = signature.typeVariables();
    for (int before = -1; before < used.size(); ) {
      before = used.size();
      for (TypeVariableName variable : own) {
        if (used.contains(variable.name())) {
          variable.bounds().stream().flatMap(Key::variables).forEach(used::add);
        }
      }
    }
    return own.stream().filter(it -> used.contains(it.name())).toList();
  }
}
