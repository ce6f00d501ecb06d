package dev.damask.processor.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A parameter of a method or constructor.
 *
 * @param converted what the user's method takes, where a value has to be cast to be that
 */
public record Parameter(String name, Declared declared, Optional<TypeName> converted) {

  public Parameter(String name, Declared declared) {
    this(name, declared, Optional.empty());
  }

  /** One without annotations. */
  public Parameter(String name, TypeName type) {
    this(name, Declared.of(type));
  }

  /** Its type, without annotations. */
  public TypeName type() {
    return declared.plain();
  }

  // @Known @Nullable String url
  public ParameterSpec whole() {
    return spec(declared.whole());
  }

  /** The same where nothing is overridden, with what it says of null alone. */
  // @Nullable String url
  public ParameterSpec inside() {
    return spec(declared.nullness());
  }

  /** What a method of the user's is given. */
  // (T[]) items
  CodeBlock argument() {
    return converted
        .map(type -> CodeBlock.of("($T) $N", type, name))
        .orElseGet(() -> CodeBlock.of("$N", name));
  }

  private ParameterSpec spec(Annotated annotated) {
    return ParameterSpec.builder(annotated.type(), name)
        .addAnnotations(annotated.annotations())
        .build();
  }

  /** The type as messages name it: {@code List} for a {@code java.util.List<String>}. */
  public String typeText() {
    return text(type());
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
