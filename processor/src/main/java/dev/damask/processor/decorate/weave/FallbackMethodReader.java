package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Assignability;
import dev.damask.processor.code.Hierarchy.MethodIn;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Deprecation;
import dev.damask.processor.core.Place;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;

/** Finds the method that a decorator falls back on, and checks that it fits. */
public final class FallbackMethodReader {

  private final Use use;
  private final String attribute;
  private final String name;
  private final List<TypeMirror> on;
  private final Place place;
  private final boolean answersResults;

  private FallbackMethodReader(
      Use use, String attribute, List<TypeMirror> on, boolean answersResults) {
    this.use = use;
    this.attribute = attribute;
    this.name = use.annotation().text(attribute);
    this.on = on;
    this.place = use.annotation().place(attribute);
    this.answersResults = answersResults;
  }

  /**
   * Reads the method that an attribute names.
   *
   * @param on the failures that it answers, as {@link FailureTypes} has them
   * @param answersResults whether it answers results, too, for which there is no failure
   */
  public static Optional<Answer> read(
      Use use, String attribute, List<TypeMirror> on, boolean answersResults) {
    return new FallbackMethodReader(use, attribute, on, answersResults).read();
  }

  private Optional<Answer> read() {
    List<MethodIn> candidates = use.desk().hierarchy().methodsNamed(name);
    if (candidates.isEmpty()) {
      use.reportUnknown(name, UseProblem.UnknownFallback, place);
      return Optional.empty();
    }
    Optional<String> firstComplaint = Optional.empty();
    for (MethodIn candidate : candidates) {
      Optional<String> complaint = complaint(candidate);
      if (complaint.isEmpty()) {
        return Optional.of(new Answer(use, attribute, candidate.method(), fallback(candidate)));
      }
      firstComplaint = firstComplaint.or(() -> complaint);
    }
    use.report()
        .add(
            UseProblem.FallbackSignature,
            place,
            name,
            use.methodName(),
            firstComplaint.orElseThrow());
    return Optional.empty();
  }

  private FallbackMethod fallback(MethodIn candidate) {
    ExecutableElement method = candidate.method();
    TypeElement owner = candidate.in().type();
    Elements elements = use.program().elements();
    if (!elements.isDeprecated(use.method())) {
      use.desk().lint().suppress(Deprecation.of(method, elements));
    }
    boolean isStaticOfInterface =
        method.getModifiers().contains(Modifier.STATIC) && owner.getKind() == ElementKind.INTERFACE;
    return new FallbackMethod(
        name,
        isStaticOfInterface ? Optional.of(use.program().info(owner).name()) : Optional.empty(),
        takesFailure(method)
            ? Optional.of(candidate.in().names().of(last(method).asType()))
            : Optional.empty(),
        use.declaredFor(method));
  }

  private boolean takesFailure(ExecutableElement method) {
    return method.getParameters().size() == use.method().getParameters().size() + 1;
  }

  private static VariableElement last(ExecutableElement method) {
    return method.getParameters().get(method.getParameters().size() - 1);
  }

  /** Why a method cannot be the fallback. */
  private Optional<String> complaint(MethodIn candidate) {
    ExecutableElement method = candidate.method();
    if (method.equals(use.method())) {
      return Optional.of("it is the method itself");
    }
    Optional<String> hidden = use.desk().reach().whyHidden(candidate);
    if (hidden.isPresent()) {
      return hidden;
    }
    Optional<Signature> read =
        use.desk().signatures().readCalled(method, candidate.in().names(), place);
    if (read.isEmpty()) {
      return Optional.of("its signature cannot be named");
    }
    FallbackVariables variables = new FallbackVariables(read.get(), use.signature());
    List<TypeName> expected = use.signature().parameterTypes();
    List<TypeName> actual = read.get().parameterTypes();
    boolean takesFailure = actual.size() == expected.size() + 1;
    if (!variables.matchAll(takesFailure ? actual.subList(0, expected.size()) : actual, expected)) {
      return Optional.of("its parameters differ");
    }
    if (!variables.match(read.get().returnType(), use.signature().returnType())) {
      return Optional.of("it returns " + read.get().returnType());
    }
    if (!variables.canBePassed()) {
      return Optional.of("its type parameters differ");
    }
    if (takesFailure && answersResults) {
      return Optional.of(
          "it takes a failure, and an unwanted result, which it answers too, has none");
    }
    return takesFailure
        ? complaintOfFailure(last(method).asType()).or(() -> complaintOfThrown(method, variables))
        : complaintOfThrown(method, variables);
  }

  private Optional<String> complaintOfFailure(TypeMirror parameter) {
    return on.stream()
        .filter(type -> !new Assignability(use.desk()).isSubtype(type, parameter))
        .findFirst()
        .map(type -> "its last parameter does not take a " + type);
  }

  private Optional<String> complaintOfThrown(
      ExecutableElement method, FallbackVariables variables) {
    return use.undeclared(method).stream()
        .filter(type -> !(type instanceof TypeVariable own && isDeclared(own, variables)))
        .findFirst()
        .map(type -> "it declares " + type);
  }

  /** To ecj, an inherited method's variables are of another method than it. */
  private static boolean isDeclared(TypeVariable thrown, FallbackVariables variables) {
    return ((TypeParameterElement) thrown.asElement()).getGenericElement()
            instanceof ExecutableElement
        && variables.isDeclared(thrown.asElement().getSimpleName().toString());
  }
}
