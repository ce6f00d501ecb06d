package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * A method as the superclass declares it, which is how the JVM finds it: by its erased types.
 *
 * @param returned what it returns
 */
public record SuperMethod(Erased returned, List<Erased> parameters) {

  /** Whether any of the wrapper's parameters is of another type to an exact call. */
  public boolean differsFrom(List<TypeName> seen) {
    boolean differs = false;
    for (int i = 0; i < seen.size(); i++) {
      differs |= parameters.get(i).differsFrom(seen.get(i));
    }
    return differs;
  }

  /**
   * A type in its declaration.
   *
   * @param name the erased type, with {@code ?} for type arguments
   * @param isVariable whether it is declared as a type variable, or an array of one
   */
  public record Erased(TypeName name, boolean isVariable) {

    /** Whether what the wrapper declares is another type to an exact call. */
    public boolean differsFrom(TypeName seen) {
      return isVariable && !name.withoutAnnotations().equals(erased(seen));
    }

    // Object of T, Number[] of N[]
    private static TypeName erased(TypeName seen) {
      if (seen instanceof ArrayTypeName array) {
        return ArrayTypeName.of(erased(array.componentType()));
      }
      if (seen instanceof TypeVariableName variable) {
        return variable.bounds().isEmpty() ? ClassName.OBJECT : erased(variable.bounds().get(0));
      }
      return seen.withoutAnnotations();
    }

    /** The type as a class literal names it. */
    public TypeName literal() {
      return raw(name);
    }

    private static TypeName raw(TypeName type) {
      if (type instanceof ArrayTypeName array) {
        return ArrayTypeName.of(raw(array.componentType()));
      }
      return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }
  }
}
