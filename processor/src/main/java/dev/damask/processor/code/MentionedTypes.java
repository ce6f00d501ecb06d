package dev.damask.processor.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Gathers the simple names by which code mentions types and type variables. */
public final class MentionedTypes {

  private final Collection<String> names;

  /**
   * @param names what the names are added to
   */
  public MentionedTypes(Collection<String> names) {
    this.names = names;
  }

  /** Adds what the declaration of a method mentions. */
  public void add(Signature signature) {
    signature.annotations().forEach(it -> add(it.type()));
    for (TypeVariableName variable : signature.typeVariables()) {
      names.add(variable.name());
      variable.bounds().forEach(this::add);
    }
    add(signature.returnType());
    signature.parameters().forEach(it -> add(it.type()));
    signature.thrown().forEach(this::add);
  }

  /** Adds what the name of a type mentions. */
  public void add(TypeName type) {
    if (type instanceof ClassName name) {
      names.addAll(name.simpleNames());
    } else if (type instanceof TypeVariableName variable) {
      names.add(variable.name());
    } else if (type instanceof ArrayTypeName array) {
      add(array.componentType());
    } else if (type instanceof WildcardTypeName wildcard) {
      wildcard.upperBounds().forEach(this::add);
      wildcard.lowerBounds().forEach(this::add);
    } else if (type instanceof ParameterizedTypeName parameterized) {
      addParameterized(parameterized);
    }
  }

  private void addParameterized(ParameterizedTypeName type) {
    @Nullable ParameterizedTypeName enclosing = type.enclosingType();
    if (enclosing != null) {
      add(enclosing);
    }
    add(type.rawType());
    type.typeArguments().forEach(this::add);
  }
}
