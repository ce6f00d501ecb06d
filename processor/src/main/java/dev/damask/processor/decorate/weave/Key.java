package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.code.Annotated;
import dev.damask.processor.code.Names;
import dev.damask.processor.core.NestedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The parameters that make the key of a cached method. */
public record Key(List<Part> parts) {

  /** The names that the language forbids to components of records. */
  private static final Set<String> NO_COMPONENTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  public static final ClassName SNAPSHOT = ClassName.get("dev.damask.generated", "Snapshot");

  /**
   * One parameter in a key.
   *
   * @param type its type: {@code Object} where that has variables of the method or class
   * @param held what the key holds it as
   * @param byContent whether it is, or could be, an array, a collection or a map
   */
  public record Part(String parameter, TypeName type, Annotated held, boolean byContent) {

    /** The same of a parameter that has another name. */
    public Part of(String parameter) {
      return new Part(parameter, type, held, byContent);
    }
  }

  /** Whether a parameter is part of the key. */
  public boolean has(String parameter) {
    return parameters().contains(parameter);
  }

  /** The names of the parameters. */
  public List<String> parameters() {
    List<String> parameters = new ArrayList<>(parts.size());
    for (Part part : parts) {
      parameters.add(part.parameter);
    }
    return parameters;
  }

  /** Whether there is a type for keys, as they have several parts. */
  public boolean hasType() {
    return parts.size() > 1;
  }

  // (nothing), url, or new FetchDataKey(url, page)
  public CodeBlock of(Optional<ClassName> type) {
    if (!hasType()) {
      return parts.isEmpty() ? CodeBlock.of("") : value(parts.get(0));
    }
    CodeBlock.Builder values = CodeBlock.builder();
    for (Part part : parts) {
      if (!values.isEmpty()) {
        values.add(",$W");
      }
      values.add(value(part));
    }
    return CodeBlock.of("new $T($L)", type.orElseThrow(), values.build());
  }

  // Snapshot.of(ids)
  private static CodeBlock value(Part part) {
    return part.byContent
        ? CodeBlock.of("$T.of($N)", SNAPSHOT, part.parameter)
        : CodeBlock.of("$N", part.parameter);
  }

  // private record FetchDataKey(String url, int page) {}
  public TypeSpec type(ClassName type) {
    Names names = new Names(NO_COMPONENTS);
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (Part part : parts) {
      components.addParameter(
          ParameterSpec.builder(part.held.type(), names.fresh(part.parameter))
              .addAnnotations(part.held.annotations())
              .build());
    }
    return NestedType.recordBuilder(type.simpleName())
        .addModifiers(Modifier.PRIVATE)
        .recordConstructor(components.build())
        .build();
  }

  /** The names of the variables in a type. */
  public static Stream<String> variables(TypeName type) {
    if (type instanceof TypeVariableName variable) {
      return Stream.of(variable.name());
    }
    if (type instanceof ArrayTypeName array) {
      return variables(array.componentType());
    }
    if (type instanceof WildcardTypeName wildcard) {
      return Stream.concat(wildcard.upperBounds().stream(), wildcard.lowerBounds().stream())
          .flatMap(Key::variables);
    }
    return type instanceof ParameterizedTypeName parameterized
        ? ofParameterized(parameterized)
        : Stream.empty();
  }

  /** Outer<V>.Inner, too. */
  private static Stream<String> ofParameterized(ParameterizedTypeName type) {
    @Nullable ParameterizedTypeName enclosing = type.enclosingType();
    return Stream.concat(
        enclosing == null ? Stream.empty() : variables(enclosing),
        type.typeArguments().stream().flatMap(Key::variables));
  }
}
