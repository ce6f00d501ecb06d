package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collection;
import java.util.List;
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
    for (AnnotationSpec annotation : signature.annotations()) {
      add(annotation.type());
    }
    for (TypeVariableName variable : signature.typeVariables()) {
      names.add(variable.name());
      addAll(variable.bounds());
    }
    add(signature.returnType());
    addAll(signature.parameterTypes());
    addAll(signature.thrown());
  }

  /** Adds what the names of several types mention. */
  public void addAll(List<? extends TypeName> types) {
    for (TypeName type : types) {
      add(type);
    }
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
      addAll(wildcard.upperBounds());
      addAll(wildcard.lowerBounds());
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
    addAll(type.typeArguments());
  }
}
