package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Assignability;
import dev.damask.processor.code.Hierarchy.MethodIn;
import dev.damask.processor.code.Inherited;
import dev.damask.processor.code.Named;
import dev.damask.processor.core.Deprecation;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the method that says what becomes of a failure or a result, and checks that it fits. */
public final class PredicateReader {

  private final Use use;
  private final Program program;
  private final Assignability assignability;
  private final String attribute;
  private final String name;
  private final Place place;

  /** What it has to take, all of it. */
  private final List<TypeMirror> asked;

  private PredicateReader(Use use, String attribute, List<TypeMirror> asked) {
    this.use = use;
    this.program = use.program();
    this.assignability = new Assignability(use.desk());
    this.attribute = attribute;
    this.name = use.annotation().text(attribute);
    this.place = use.annotation().place(attribute);
    this.asked = asked;
  }

  /** The one that is asked about failures of some types; nothing where none is named. */
  public static Optional<Predicate> ofFailures(Use use, String attribute, List<TypeMirror> on) {
    return new PredicateReader(use, attribute, on).read(true);
  }

  /** The one that is asked about results, of asynchronous methods about what arrives. */
  public static Optional<Predicate> ofResults(Use use, String attribute) {
    TypeMirror result = use.result();
    TypeMirror asked = use.isAsync() ? AsyncResult.valueOf(result, use.program()) : result;
    return new PredicateReader(use, attribute, List.of(asked)).read(false);
  }

  private Optional<Predicate> read(boolean casts) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    List<MethodIn> candidates = use.desk().hierarchy().methodsNamed(name);
    if (candidates.isEmpty()) {
      use.reportUnknown(name, UseProblem.UnknownPredicate, place);
      return Optional.empty();
    }
    List<MethodIn> fitting = new ArrayList<>();
    Optional<String> firstComplaint = Optional.empty();
    for (MethodIn candidate : candidates) {
      Optional<String> complaint = complaint(candidate);
      if (complaint.isEmpty()) {
        fitting.add(candidate);
      }
      firstComplaint = firstComplaint.or(() -> complaint);
    }
    if (fitting.isEmpty()) {
      use.report()
          .add(
              UseProblem.PredicateSignature,
              place,
              name,
              attribute,
              use.methodName(),
              firstComplaint.orElseThrow(),
              casts ? "the failure" : "the result");
      return Optional.empty();
    }
    return Optional.of(predicate(mostSpecific(fitting), casts));
  }

  /** The one that a compiler chooses, too. */
  private MethodIn mostSpecific(List<MethodIn> fitting) {
    MethodIn best = fitting.get(0);
    for (MethodIn other : fitting) {
      boolean isNarrower = assignability.isSubtype(parameter(other), parameter(best));
      best = isNarrower && !assignability.areSame(parameter(other), parameter(best)) ? other : best;
    }
    return best;
  }

  private Predicate predicate(MethodIn found, boolean casts) {
    ExecutableElement method = found.method();
    TypeElement owner = found.in().type();
    use.desk().lint().suppress(Deprecation.of(method, program.elements()));
    boolean isStaticOfInterface =
        method.getModifiers().contains(Modifier.STATIC) && owner.getKind() == ElementKind.INTERFACE;
    return new Predicate(
        name,
        isStaticOfInterface ? Optional.of(program.info(owner).name()) : Optional.empty(),
        casts ? Optional.of(named(found).name()) : Optional.empty(),
        isOverloaded(method),
        use.declaredFor(method));
  }

  private boolean isOverloaded(ExecutableElement method) {
    return use.desk().hierarchy().methodsNamed(name).stream()
        .filter(it -> !it.method().equals(method) && it.method().getParameters().size() == 1)
        .anyMatch(it -> assignability.is(asked.get(0), parameter(it)));
  }

  /** Why a method cannot be asked. */
  private Optional<String> complaint(MethodIn candidate) {
    ExecutableElement method = candidate.method();
    if (method.equals(use.method())) {
      return Optional.of("it is the method itself");
    }
    if (asked.get(0).getKind() == TypeKind.VOID) {
      return Optional.of(use.methodName() + "() returns nothing");
    }
    if (method.getReturnType().getKind() != TypeKind.BOOLEAN) {
      return Optional.of("it returns " + method.getReturnType());
    }
    if (method.getParameters().size() != 1) {
      return Optional.of("it has " + method.getParameters().size() + " parameters");
    }
    if (!method.getTypeParameters().isEmpty()) {
      return Optional.of(
          "it has a type parameter of its own, " + method.getTypeParameters().get(0));
    }
    return use.desk()
        .reach()
        .whyHidden(candidate)
        .or(() -> complaintOfParameter(candidate))
        .or(() -> complaintOfThrown(method));
  }

  private Optional<String> complaintOfParameter(MethodIn candidate) {
    TypeMirror parameter = parameter(candidate);
    return asked.stream()
        .filter(it -> !assignability.is(it, parameter))
        .findFirst()
        .map(it -> "its parameter does not take a " + it)
        .or(() -> named(candidate).hidden().map(it -> "its parameter's type is hidden"));
  }

  private Optional<String> complaintOfThrown(ExecutableElement method) {
    return use.undeclared(method).stream().findFirst().map(it -> "it declares " + it);
  }

  /** As seen in the wrapped type. */
  private TypeMirror parameter(MethodIn candidate) {
    return Inherited.method(candidate.method(), use.desk().type(), program)
        .getParameterTypes()
        .get(0);
  }

  private Named named(MethodIn candidate) {
    return use.desk().names().named(parameter(candidate));
  }
}
