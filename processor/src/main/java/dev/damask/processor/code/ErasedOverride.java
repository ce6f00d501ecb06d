package dev.damask.processor.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The erasure of a method whose type variables nothing can declare once more: where a supertype's
 * variable stands for an array, so does their bound, and Java has no such bound. It overrides the
 * method all the same.
 */
final class ErasedOverride {

  private final Signature signature;
  private final List<TypeVariableName> variables;
  private final List<TypeVariableName> all;
  private final Erasure erasure;

  /**
   * @param ofType the variables of the generated type
   */
  ErasedOverride(Signature signature, List<TypeVariableName> ofType) {
    this.signature = signature;
    this.variables = signature.typeVariables();
    this.all = new ArrayList<>(variables);
    all.addAll(ofType);
    this.erasure = new Erasure(all);
  }

  /** Whether a method with such variables has to be overridden by its erasure. */
  static boolean isNeeded(List<TypeVariableName> variables) {
    return variables.stream()
        .flatMap(it -> it.bounds().stream())
        .anyMatch(ArrayTypeName.class::isInstance);
  }

  /** Allows for what compilers say of it, and of its call of the method that it overrides. */
  void allow(Lint lint) {
    TypeName returned = signature.returned().plain();
    boolean isUnchecked = !erasure.of(returned).equals(returned);
    boolean isRaw = losesArguments(returned);
    boolean takesBound = false;
    for (Parameter parameter : signature.parameters()) {
      boolean takesRaw = losesArguments(parameter.type());
      boolean namesRaw = component(parameter.type()) instanceof ParameterizedTypeName;
      isRaw |= takesRaw;
      isUnchecked |= namesRaw || converted(parameter.type()).isPresent();
      takesBound |= takesRaw && !namesRaw;
    }
    if (isRaw) {
      lint.suppress("rawtypes");
    }
    if (isUnchecked || takesBound) {
      lint.suppress("unchecked");
    }
    if (takesBound && !isUnchecked) {
      // javac calls it unchecked to give a List[] for an X that extends List<String>[], ecj does
      // not.
      lint.suppressAll();
    }
  }

  private static TypeName component(TypeName type) {
    return type instanceof ArrayTypeName array ? component(array.componentType()) : type;
  }

  /** Whether the erasure of a type is raw. */
  private boolean losesArguments(TypeName type) {
    TypeName component = component(type);
    return component instanceof ParameterizedTypeName
        || (component instanceof TypeVariableName variable
            && all.stream()
                .filter(it -> it.name().equals(variable.name()))
                .limit(1)
                .flatMap(it -> it.bounds().stream().limit(1))
                .anyMatch(this::losesArguments));
  }

  // int[] pick(int[] item, List items), of <X extends int[]> X pick(X item, List<X> items)
  Signature read() {
    List<Parameter> parameters = new ArrayList<>(signature.parameters().size());
    for (Parameter parameter : signature.parameters()) {
      parameters.add(
          new Parameter(
              parameter.name(), erased(parameter.declared()), converted(parameter.type())));
    }
    return new Signature(
        signature.name(),
        signature.access(),
        signature.annotations(),
        List.of(),
        erased(signature.returned()),
        parameters,
        signature.isVarargs(),
        signature.thrown().stream().map(erasure::of).distinct().toList());
  }

  private Declared erased(Declared declared) {
    return new Declared(
        erasure.of(declared.plain()), erased(declared.nullness()), erased(declared.whole()));
  }

  private Annotated erased(Annotated annotated) {
    return new Annotated(annotated.annotations(), erasure.of(annotated.type()));
  }

  /** What the overridden method takes, where the erased type does not become it by itself. */
  private Optional<TypeName> converted(TypeName parameter) {
    TypeName wanted = withBounds(parameter);
    return wanted instanceof ParameterizedTypeName || wanted.equals(erasure.of(parameter))
        ? Optional.empty()
        : Optional.of(wanted);
  }

  // int[][] of X[]
  private TypeName withBounds(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      TypeName component = withBounds(array.componentType());
      return component instanceof ParameterizedTypeName
              && array.componentType() instanceof ParameterizedTypeName
          ? erasure.of(type) // becomes it by itself, too
          : ArrayTypeName.of(component);
    }
    for (TypeVariableName variable : variables) {
      if (type instanceof TypeVariableName its && its.name().equals(variable.name())) {
        TypeName bound = TypeUses.plain(variable.bounds().get(0));
        return bound instanceof ArrayTypeName || bound instanceof TypeVariableName
            ? withBounds(bound)
            : erasure.of(type);
      }
    }
    return type;
  }
}
