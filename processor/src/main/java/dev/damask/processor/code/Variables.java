package dev.damask.processor.code;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.core.TypeInfo;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeParameterElement;
import org.jspecify.annotations.Nullable;

/** What type variables stand for in one place; others stand for themselves. */
final class Variables {

  static final Variables NONE = new Variables(Map.of());

  private final Map<TypeParameterElement, Named> meanings;

  Variables(Map<TypeParameterElement, Named> meanings) {
    this.meanings = Map.copyOf(meanings);
  }

  /** The same and others, each of them under its own name unless that is taken. */
  Variables declaring(Collection<? extends TypeParameterElement> parameters, Set<String> taken) {
    Map<TypeParameterElement, Named> all = new HashMap<>(meanings);
    Names fresh = new Names(taken);
    for (TypeParameterElement parameter : parameters) {
      String name = fresh.fresh(parameter.getSimpleName().toString());
      all.put(parameter, variable(name));
    }
    return new Variables(all);
  }

  /** The same and others, which are called by their number. */
  Variables numbering(List<? extends TypeParameterElement> parameters) {
    Map<TypeParameterElement, Named> all = new HashMap<>(meanings);
    for (int i = 0; i < parameters.size(); i++) {
      all.put(parameters.get(i), variable("#" + i));
    }
    return new Variables(all);
  }

  private static Named variable(String name) {
    return new Named(TypeVariableName.get(name), Optional.empty());
  }

  TypeName of(TypeParameterElement parameter) {
    return meaning(parameter).name();
  }

  /** The type that generated code cannot name in what stands for a variable. */
  Optional<TypeInfo> hiddenIn(TypeParameterElement parameter) {
    return meaning(parameter).hidden();
  }

  private Named meaning(TypeParameterElement parameter) {
    @Nullable Named meaning = meanings.get(parameter);
    return meaning != null ? meaning : ofDeclared(parameter);
  }

  /** To ecj, a variable with a type annotation is another one than that which is declared. */
  private Named ofDeclared(TypeParameterElement parameter) {
    if (parameter.getGenericElement() instanceof Parameterizable generic) {
      for (TypeParameterElement declared : generic.getTypeParameters()) {
        @Nullable Named meaning = meanings.get(declared);
        if (meaning != null && declared.getSimpleName().equals(parameter.getSimpleName())) {
          return meaning;
        }
      }
    }
    return variable(parameter.getSimpleName().toString());
  }
}
