package dev.damask.processor.decorate.within;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Assignability;
import dev.damask.processor.code.Hierarchy.MethodIn;
import dev.damask.processor.code.Inherited;
import dev.damask.processor.code.Nearest;
import dev.damask.processor.code.ParameterNames;
import dev.damask.processor.core.Program;
import dev.damask.processor.decorate.weave.Use;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The arguments of a decorated method that the method which opens its scope takes, by name. */
final class ScopeArguments {

  private final Use use;
  private final Program program;
  private final Assignability assignability;
  private final List<String> names;
  private final List<? extends TypeMirror> types;

  ScopeArguments(Use use) {
    this.use = use;
    this.program = use.program();
    this.assignability = new Assignability(use.desk());
    this.names = ParameterNames.of(use.method());
    this.types = types(use.method());
  }

  /** The types of a method's parameters as seen in the wrapped type. */
  private List<? extends TypeMirror> types(ExecutableElement method) {
    TypeElement type = use.desk().type();
    return Inherited.method(method, type, program).getParameterTypes();
  }

  /**
   * The method whose parameters have no names, where their types may fit but names have to tell
   * which is which.
   */
  Optional<ExecutableElement> withoutNames(ExecutableElement scope) {
    List<? extends TypeMirror> wanted = types(scope);
    boolean isPossible =
        wanted.stream().allMatch(it -> types.stream().anyMatch(type -> fits(type, it, false)));
    return isPossible && !wanted.isEmpty()
        ? use.withoutNames(scope, use.method())
        : Optional.empty();
  }

  /** Why a method's parameters are not some of the decorated method's. */
  Optional<String> complaint(ExecutableElement scope) {
    List<String> wanted = ParameterNames.of(scope);
    List<? extends TypeMirror> wantedTypes = types(scope);
    boolean isOverloaded = isOverloaded(scope);
    for (int i = 0; i < wanted.size(); i++) {
      String name = wanted.get(i);
      int index = names.indexOf(name);
      if (index < 0) {
        return Optional.of(
            "%s() has no parameter %s%s"
                .formatted(use.methodName(), name, Nearest.hint(name, names)));
      }
      TypeMirror type = types.get(index);
      if (!fits(type, wantedTypes.get(i), isOverloaded)) {
        return Optional.of(
            "its parameter %s is of the type %s, and %s() has %s there%s"
                .formatted(
                    name,
                    wantedTypes.get(i),
                    use.methodName(),
                    type,
                    isOverloaded ? ", which has to be the same, as there are overloads" : ""));
      }
    }
    return Optional.empty();
  }

  /** Where there are overloads, a wider type could mean another of them to the compiler. */
  private boolean fits(TypeMirror type, TypeMirror wanted, boolean isOverloaded) {
    return isOverloaded
        ? assignability.areSame(type, wanted)
        : assignability.isSubtype(type, wanted);
  }

  // account, reason
  CodeBlock read(ExecutableElement scope) {
    return ParameterNames.of(scope).stream()
        .map(name -> use.signature().parameters().get(names.indexOf(name)).name())
        .map(argument -> CodeBlock.of("$N", argument))
        .collect(CodeBlock.joining(", "));
  }

  private boolean isOverloaded(ExecutableElement scope) {
    return use.desk().hierarchy().methodsNamed(scope.getSimpleName().toString()).stream()
        .map(MethodIn::method)
        .anyMatch(
            it ->
                it.getParameters().size() == scope.getParameters().size()
                    && !use.desk().hierarchy().areOneMethod(scope, it));
  }
}
