package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Assignability;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.CheckedExceptions;
import dev.damask.processor.code.CodeProblem;
import dev.damask.processor.code.Creatable;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Durations;
import dev.damask.processor.code.Inherited;
import dev.damask.processor.code.Named;
import dev.damask.processor.code.Nearest;
import dev.damask.processor.code.ParameterNames;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Problem;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A decorator's annotation, as it applies to one method.
 *
 * @param annotation the annotation, on the method or its type
 * @param stem what the names of the method's own members begin with
 * @param desk that of the type whose wrapper is generated
 * @param candidates all methods that carry decorators
 */
public record Use(
    Attributes annotation,
    ExecutableElement method,
    Signature signature,
    String stem,
    Desk desk,
    List<Candidate> candidates) {

  /** The use of a decorator of a method. */
  public static Use of(
      Attributes annotation, Candidate candidate, Desk desk, List<Candidate> candidates) {
    return new Use(
        annotation, candidate.method(), candidate.signature(), candidate.stem(), desk, candidates);
  }

  public Program program() {
    return desk.program();
  }

  public Report report() {
    return desk.report();
  }

  /** Whether a number is right, which is a problem if not. */
  public boolean isInRange(boolean isRight, String attribute, String range) {
    if (!isRight) {
      Object value = annotation.value(attribute).getValue();
      desk.report(UseProblem.NumberRange, annotation.place(attribute), attribute, range, value);
    }
    return isRight;
  }

  /**
   * Adds the problem that what an attribute says changes nothing. What another annotation carries
   * may have an effect elsewhere.
   */
  public void reportWithoutEffect(String attribute, String why) {
    Place place = annotation.place(attribute);
    if (place.value() != null) {
      desk.report(UseProblem.AttributeWithoutEffect, place, attribute, methodName(), why);
    }
  }

  /** A duration of an attribute that may be empty. */
  public Optional<Duration> duration(String attribute) {
    return annotation.text(attribute).isEmpty()
        ? Optional.empty()
        : Durations.read(annotation, attribute, false, report());
  }

  /** Adds a problem with the name of a method that the type does not have. */
  public void reportUnknown(String name, Problem problem, Place place) {
    String hint =
        Nearest.hint(
            name,
            desk.hierarchy().methods().map(it -> it.method().getSimpleName().toString()).toList());
    desk.report(problem, place, desk.type().getSimpleName(), name, methodName(), hint);
  }

  /** The first of some methods whose parameters' names, if it has any parameters, are not there. */
  public Optional<ExecutableElement> withoutNames(ExecutableElement... methods) {
    return Stream.of(methods).filter(it -> !ParameterNames.areKnown(it, program())).findFirst();
  }

  /** Adds the problem that a method's parameters have no names to go by. */
  public void reportWithoutNames(ExecutableElement method, Place place) {
    desk.report(
        CodeProblem.MissingParameterNames,
        place,
        ParameterNames.missing(annotation.simpleName(), method));
  }

  /** The name of a type that generated code has to mention, or a problem where it cannot. */
  public Optional<TypeName> mentioned(TypeMirror type, Place place) {
    Named named = desk.names().named(type);
    if (named.hidden().isPresent()) {
      new OutOfReach(this).report(named.hidden().get(), place);
      return Optional.empty();
    }
    return Optional.of(named.name());
  }

  /** Whether generated code can call a constructor, which is a problem if not. */
  public boolean canCall(ExecutableElement constructor, Place place) {
    boolean can = isCallable(constructor);
    if (!can) {
      new OutOfReach(this).report(constructor, place);
    }
    return can;
  }

  /** Whether generated code can call a constructor. */
  public boolean isCallable(ExecutableElement constructor) {
    String from = desk.names().packageName();
    return Creatable.isCallable(constructor, from, program().elements());
  }

  /**
   * Whether the annotation belongs to the method as it is declared, so that what is wrong with both
   * is reported there; else a subtype brings them together.
   */
  public boolean isAsDeclared() {
    Element annotated = annotation.place().element();
    return annotated.equals(method) || annotated.equals(method.getEnclosingElement());
  }

  /** Whether no decorator of the method stands inside this one. */
  public boolean isInnermost() {
    return candidates.stream()
        .filter(it -> it.method().equals(method))
        .map(Candidate::decorators)
        .allMatch(it -> it.get(it.size() - 1).equals(annotation));
  }

  /** What the method returns as seen in the type whose wrapper is generated. */
  public TypeMirror result() {
    return Inherited.method(method, desk.type(), program()).getReturnType();
  }

  public String methodName() {
    return signature.name();
  }

  /** Whether the method returns before its work is done. */
  public boolean isAsync() {
    return AsyncResult.of(signature.returnType()).isPresent();
  }

  /** The checked exceptions that another method declares and this one does not. */
  public List<TypeMirror> undeclared(ExecutableElement other) {
    return CheckedExceptions.among(thrown(other), new Assignability(desk)).stream()
        .filter(type -> !isDeclared(type))
        .toList();
  }

  /** What the method declares of the exceptions that another method throws. */
  public List<TypeName> declaredFor(ExecutableElement other) {
    List<? extends TypeMirror> declared = method.getThrownTypes();
    if (declared.size() != signature.thrown().size()) {
      return signature.thrown();
    }
    List<TypeName> needed = new ArrayList<>();
    Assignability assignability = new Assignability(desk);
    for (int i = 0; i < declared.size(); i++) {
      TypeMirror type = declared.get(i);
      if (other.getThrownTypes().stream().anyMatch(it -> assignability.isErasedSubtype(it, type))) {
        needed.add(signature.thrown().get(i));
      }
    }
    return needed;
  }

  private boolean isDeclared(TypeMirror type) {
    // A wrapper's method may declare less, where two interfaces ask for it.
    return signature.thrown().size() == method.getThrownTypes().size()
        && thrown(method).stream()
            .anyMatch(declared -> new Assignability(desk).isSubtype(type, declared));
  }

  private List<? extends TypeMirror> thrown(ExecutableElement declaring) {
    return Inherited.method(declaring, desk.type(), program()).getThrownTypes();
  }
}
