package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.code.Signature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the type parameters of a fallback, whatever their names, stand for where it takes and
 * returns what another method does.
 */
public final class FallbackVariables {

  private final Signature fallback;
  private final Signature method;
  private final Map<String, TypeName> meanings = new HashMap<>();

  public FallbackVariables(Signature fallback, Signature method) {
    this.fallback = fallback;
    this.method = method;
  }

  /** Whether a type of the fallback's can be one of the method's. */
  public boolean match(TypeName type, TypeName wanted) {
    if (type instanceof TypeVariableName variable && fallback.declares(variable.name())) {
      @Nullable TypeName known = meanings.putIfAbsent(variable.name(), wanted);
      return known == null ? !wanted.isPrimitive() : known.equals(wanted);
    }
    if (type instanceof ArrayTypeName array && wanted instanceof ArrayTypeName other) {
      return match(array.componentType(), other.componentType());
    }
    if (type instanceof WildcardTypeName wildcard && wanted instanceof WildcardTypeName other) {
      return matchAll(wildcard.upperBounds(), other.upperBounds())
          && matchAll(wildcard.lowerBounds(), other.lowerBounds());
    }
    if (type instanceof ParameterizedTypeName generic
        && wanted instanceof ParameterizedTypeName other) {
      return generic.rawType().equals(other.rawType())
          && matchAll(generic.typeArguments(), other.typeArguments());
    }
    return type.equals(wanted);
  }

  public boolean matchAll(List<TypeName> types, List<TypeName> wanted) {
    return types.size() == wanted.size()
        && IntStream.range(0, types.size()).allMatch(i -> match(types.get(i), wanted.get(i)));
  }

  /**
   * Whether the method can pass its own type parameters on, in their order, or has none and leaves
   * that to the compiler. To be asked when all types are matched.
   */
  public boolean canBePassed() {
    List<TypeVariableName> own = method.typeVariables();
    if (!own.isEmpty() && own.size() != fallback.typeVariables().size()) {
      return false;
    }
    for (int i = 0; i < own.size(); i++) {
      TypeVariableName variable = own.get(i);
      TypeName meaning =
          meanings.computeIfAbsent(
              fallback.typeVariables().get(i).name(), it -> TypeVariableName.get(variable.name()));
      if (!meaning.equals(TypeVariableName.get(variable.name()))) {
        return false;
      }
    }
    return fallback.typeVariables().stream().allMatch(this::isWithinBounds);
  }

  /** Each bound has to be one of the method's, too. */
  private boolean isWithinBounds(TypeVariableName variable) {
    @Nullable TypeName meaning = meanings.get(variable.name());
    List<TypeName> given =
        method.typeVariables().stream()
            .filter(it -> TypeVariableName.get(it.name()).equals(meaning))
            .flatMap(it -> it.bounds().stream())
            .toList();
    return variable.bounds().stream()
        .filter(it -> !it.equals(ClassName.OBJECT))
        .allMatch(bound -> given.stream().anyMatch(it -> match(bound, it)));
  }

  /** Whether a type parameter of the fallback's that it throws is one that the method throws. */
  public boolean isDeclared(String variable) {
    @Nullable TypeName meaning = meanings.get(variable);
    return meaning != null && method.thrown().contains(meaning);
  }
}
