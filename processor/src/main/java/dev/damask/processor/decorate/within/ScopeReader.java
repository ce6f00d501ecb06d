package dev.damask.processor.decorate.within;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.code.CodeProblem;
import dev.damask.processor.code.ErrorTypes;
import dev.damask.processor.code.Hierarchy.MethodIn;
import dev.damask.processor.code.Inherited;
import dev.damask.processor.code.Nearest;
import dev.damask.processor.code.ParameterNames;
import dev.damask.processor.code.Supertypes;
import dev.damask.processor.code.TypeText;
import dev.damask.processor.core.Deprecation;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Problem;
import dev.damask.processor.core.Program;
import dev.damask.processor.decorate.weave.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the method that opens the scope of a {@code @Within}, and checks that it fits. */
final class ScopeReader {

  private static final ClassName AUTO_CLOSEABLE = ClassName.get(AutoCloseable.class);
  private static final ClassName ASYNC_SCOPE = ClassName.get("dev.damask.scope", "AsyncScope");
  private static final ClassName SCOPE = ClassName.get("dev.damask.scope", "Scope");

  private static final Set<String> SCOPES =
      Set.of(AUTO_CLOSEABLE.canonicalName(), ASYNC_SCOPE.canonicalName());

  /** Why a method cannot open the scope. */
  private record Complaint(Problem problem, List<Object> arguments) {}

  private final Use use;
  private final String name;
  private final Place place;
  private final Program program;
  private final ScopeArguments arguments;

  ScopeReader(Use use) {
    this.use = use;
    this.name = use.annotation().text("value");
    this.place = use.annotation().place("value");
    this.program = use.program();
    this.arguments = new ScopeArguments(use);
  }

  /** The one method that fits; nothing where that was a problem. */
  Optional<MethodIn> find() {
    List<MethodIn> fitting = new ArrayList<>();
    Optional<Complaint> first = Optional.empty();
    for (MethodIn candidate : candidates()) {
      Optional<Complaint> complaint = complaint(candidate);
      if (complaint.filter(it -> it.problem == CodeProblem.MissingParameterNames).isPresent()) {
        first = complaint; // with its names it might be the one
        fitting.clear();
        break;
      }
      if (complaint.isEmpty()) {
        fitting.add(candidate);
      }
      first = first.or(() -> complaint);
    }
    if (fitting.size() > 1) {
      fitting.removeIf(it -> it.method().equals(use.method()));
    }
    if (fitting.size() == 1) {
      return Optional.of(fitting.get(0));
    }
    Complaint reported = fitting.isEmpty() ? first.orElseGet(this::unknown) : ambiguous(fitting);
    use.report().add(reported.problem, place, reported.arguments.toArray());
    return Optional.empty();
  }

  /** The methods of that name that no other one overrides or hides. */
  private List<MethodIn> candidates() {
    List<MethodIn> candidates = new ArrayList<>();
    for (MethodIn declared : use.desk().hierarchy().methodsNamed(name)) {
      if (candidates.stream().noneMatch(it -> isOneMethod(it, declared))) {
        candidates.add(declared);
      }
    }
    return candidates;
  }

  private boolean isOneMethod(MethodIn nearer, MethodIn other) {
    return use.desk().hierarchy().areOneMethod(nearer.method(), other.method());
  }

  private Optional<Complaint> complaint(MethodIn candidate) {
    ExecutableElement method = candidate.method();
    TypeMirror result = result(method);
    Optional<TypeMirror> known = known(result);
    if (known.filter(this::isOnlyAsync).isPresent() && !use.isAsync()) {
      return complaint(WithinProblem.ScopeAsync, result);
    }
    if (known.filter(it -> !isScope(it)).isPresent()) {
      return complaint(WithinProblem.ScopeResult, result);
    }
    if (!method.getTypeParameters().isEmpty()) {
      return complaint(WithinProblem.ScopeGeneric, method.getTypeParameters().get(0));
    }
    return whyHidden(candidate)
        .flatMap(why -> complaint(WithinProblem.ScopeHidden, why))
        .or(() -> arguments.withoutNames(method).map(this::withoutNames))
        .or(
            () ->
                arguments
                    .complaint(method)
                    .flatMap(why -> complaint(WithinProblem.ScopeParameter, why)));
  }

  /** What a method returns as seen in the wrapped type. */
  private TypeMirror result(ExecutableElement method) {
    return Inherited.method(method, use.desk().type(), program).getReturnType();
  }

  private Complaint withoutNames(ExecutableElement method) {
    return new Complaint(
        CodeProblem.MissingParameterNames,
        List.of(ParameterNames.missing(use.annotation().simpleName(), method)));
  }

  private Optional<Complaint> complaint(WithinProblem problem, Object what) {
    return Optional.of(new Complaint(problem, List.of(name, use.methodName(), what)));
  }

  private Complaint unknown() {
    List<String> names =
        use.desk()
            .hierarchy()
            .methods()
            .map(MethodIn::method)
            .filter(it -> isScope(it.getReturnType()))
            .map(it -> it.getSimpleName().toString())
            .toList();
    return new Complaint(
        WithinProblem.UnknownScope,
        List.of(
            use.desk().type().getSimpleName(), name, use.methodName(), Nearest.hint(name, names)));
  }

  private Complaint ambiguous(List<MethodIn> fitting) {
    return new Complaint(
        WithinProblem.ScopeAmbiguous,
        List.of(use.methodName(), describe(fitting.get(0)), describe(fitting.get(1))));
  }

  private static String describe(MethodIn method) {
    return method.method().getParameters().stream()
        .map(it -> TypeText.of(it.asType()))
        .collect(Collectors.joining(", ", method.method().getSimpleName().toString() + "(", ")"));
  }

  /** A type, or what it wraps where it is yet to be generated; nothing where that is not known. */
  private Optional<TypeMirror> known(TypeMirror type) {
    if (type.getKind() != TypeKind.ERROR || ErrorTypes.existing(type, program).isPresent()) {
      return Optional.of(type);
    }
    String missing =
        ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString();
    ClassName generated = use.desk().subject().generated();
    Optional<ClassName> forthcoming = program.forthcoming(missing, generated.packageName());
    if (forthcoming.isEmpty()) {
      use.report().missing(missing);
    }
    return forthcoming.flatMap(program.wrappers()::wrapped).map(TypeElement::asType);
  }

  private boolean isScope(TypeMirror type) {
    return Supertypes.includeAny(type, SCOPES, use.desk());
  }

  /** Whether a type is one that methods, or asynchronous ones, can run within. */
  static boolean isScope(TypeMirror type, String fromPackage, Program program) {
    return Supertypes.includeAny(type, SCOPES, fromPackage, program);
  }

  private boolean isOnlyAsync(TypeMirror type) {
    return isA(type, ASYNC_SCOPE) && !isA(type, AUTO_CLOSEABLE);
  }

  private boolean isA(TypeMirror type, ClassName supertype) {
    return Supertypes.includeAny(type, Set.of(supertype.canonicalName()), use.desk());
  }

  private Optional<String> whyHidden(MethodIn candidate) {
    TypeElement owner = candidate.in().type();
    String packageName = use.desk().subject().generated().packageName();
    boolean isHiddenInterface =
        isStaticOfInterface(candidate) && !program.info(owner).isAccessibleFrom(packageName, true);
    return use.desk()
        .reach()
        .whyHidden(candidate)
        .or(
            () ->
                isHiddenInterface
                    ? Optional.of(
                        "it is static in " + owner + ", which is hidden; call it by a method here")
                    : Optional.empty());
  }

  private static boolean isStaticOfInterface(MethodIn candidate) {
    return candidate.method().getModifiers().contains(Modifier.STATIC)
        && candidate.in().type().getKind() == ElementKind.INTERFACE;
  }

  /** How the method that was found opens the scope. */
  Within within(MethodIn found) {
    ExecutableElement method = found.method();
    use.desk().lint().suppress(Deprecation.of(method, program.elements()));
    ClassName type = known(result(method)).map(this::typeOf).orElse(AUTO_CLOSEABLE);
    if (!type.equals(ASYNC_SCOPE) || isA(result(method), AUTO_CLOSEABLE)) {
      // ecj does not see that the scope is closed.
      use.desk().lint().suppress("resource");
    }
    return new Within(
        name,
        isStaticOfInterface(found)
            ? Optional.of(program.info(found.in().type()).name())
            : Optional.empty(),
        arguments.read(method),
        type,
        use.declaredFor(method),
        !use.undeclared(method).isEmpty(),
        use.isAsync());
  }

  private ClassName typeOf(TypeMirror result) {
    if (use.isAsync() && isA(result, ASYNC_SCOPE)) {
      return ASYNC_SCOPE;
    }
    return isA(result, SCOPE) ? SCOPE : AUTO_CLOSEABLE;
  }
}
