package dev.damask.processor.code;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeParameterElement;
import org.jspecify.annotations.Nullable;

/** What type variables stand for in one place; others stand for themselves. */
final class Variables {

  static final Variables NONE = new Variables(Map.of());

  private final Map<TypeParameterElement, TypeName> names;

  Variables(Map<TypeParameterElement, TypeName> names) {
    this.names = Map.copyOf(names);
  }

  /** The same and others, each of them under its own name unless that is taken. */
  Variables declaring(Collection<? extends TypeParameterElement> parameters, Set<String> taken) {
    Map<TypeParameterElement, TypeName> all = new HashMap<>(names);
    Names fresh = new Names(taken);
    for (TypeParameterElement parameter : parameters) {
      String name = fresh.fresh(parameter.getSimpleName().toString());
      all.put(parameter, TypeVariableName.get(name));
    }
    return new Variables(all);
  }

  /** The same and others, which are called by their number. */
  Variables numbering(List<? extends TypeParameterElement> parameters) {
    Map<TypeParameterElement, TypeName> all = new HashMap<>(names);
    for (int i = 0; i < parameters.size(); i++) {
      all.put(parameters.get(i), TypeVariableName.get("#" + i));
    }
    return new Variables(all);
  }

  TypeName of(TypeParameterElement parameter) {
    @Nullable TypeName name = names.get(parameter);
    return name != null ? name : ofDeclared(parameter);
  }

  /** To ecj, a variable with a type annotation is another one than that which is declared. */
  private TypeName ofDeclared(TypeParameterElement parameter) {
    if (parameter.getGenericElement() instanceof Parameterizable generic) {
      for (TypeParameterElement declared : generic.getTypeParameters()) {
        @Nullable TypeName name = names.get(declared);
        if (name != null && declared.getSimpleName().equals(parameter.getSimpleName())) {
          return name;
        }
      }
    }
    return TypeVariableName.get(parameter.getSimpleName().toString());
  }
}
