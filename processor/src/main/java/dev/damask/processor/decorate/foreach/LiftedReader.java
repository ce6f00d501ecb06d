package dev.damask.processor.decorate.foreach;

import dev.damask.processor.code.Assignability;
import dev.damask.processor.code.Hierarchy.MethodIn;
import dev.damask.processor.code.Inherited;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.decorate.weave.AsyncResult;
import dev.damask.processor.decorate.weave.Use;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the method that a {@code @ForEach} calls for each item, and checks that it fits. */
final class LiftedReader {

  private final Use use;
  private final LiftShape shape;
  private final Program program;
  private final Assignability assignability;
  private final String name;
  private final Place place;

  LiftedReader(Use use, LiftShape shape) {
    this.use = use;
    this.shape = shape;
    this.program = use.program();
    this.assignability = new Assignability(use.desk());
    this.name = use.annotation().text("value");
    this.place = use.annotation().place("value");
  }

  Optional<ForEach> read(int limit) {
    List<MethodIn> candidates =
        use.desk().hierarchy().methodsNamed(name).stream()
            .filter(it -> !it.method().equals(use.method()))
            .toList();
    if (candidates.isEmpty()) {
      use.reportUnknown(name, ForEachProblem.UnknownForEach, place);
      return Optional.empty();
    }
    MethodIn called = mostSpecific(candidates);
    Optional<String> complaint = complaint(called);
    complaint.ifPresent(
        why -> use.report().add(ForEachProblem.ForEachMethod, place, name, use.methodName(), why));
    return complaint.isPresent()
        ? Optional.empty()
        : Optional.of(new ForEach(form(called.method()), name, limit));
  }

  /** The overload that the compiler chooses, if any fits. */
  private MethodIn mostSpecific(List<MethodIn> candidates) {
    MethodIn best = candidates.get(0);
    for (MethodIn candidate : candidates) {
      if (takesItem(candidate) && (!takesItem(best) || isNarrower(candidate, best))) {
        best = candidate;
      }
    }
    return best;
  }

  private boolean isNarrower(MethodIn a, MethodIn b) {
    return assignability.isSubtype(parameter(a), parameter(b))
        && !assignability.areSame(parameter(a), parameter(b));
  }

  private boolean takesItem(MethodIn candidate) {
    return whyHidden(candidate).isEmpty() && complaintOfParameters(candidate.method()).isEmpty();
  }

  private TypeMirror parameter(MethodIn candidate) {
    return type(candidate.method()).getParameterTypes().get(0);
  }

  private ForEach.Form form(ExecutableElement method) {
    boolean isStreamOfStages =
        shape.form() == ForEach.Form.STREAM && AsyncResult.isStage(method.getReturnType());
    return isStreamOfStages ? ForEach.Form.STREAM_OF_STAGES : shape.form();
  }

  /** Why a method cannot be called for each item. */
  private Optional<String> complaint(MethodIn candidate) {
    ExecutableElement method = candidate.method();
    return whyHidden(candidate)
        .or(() -> complaintOfParameters(method))
        .or(() -> complaintOfResult(type(method).getReturnType()))
        .or(() -> complaintOfThrown(method));
  }

  private Optional<String> whyHidden(MethodIn candidate) {
    boolean isStaticOfInterface =
        candidate.method().getModifiers().contains(Modifier.STATIC)
            && candidate.in().type().getKind() == ElementKind.INTERFACE;
    return isStaticOfInterface
        ? Optional.of("it is static; make it an instance method")
        : use.desk().reach().whyHidden(candidate);
  }

  private Optional<String> complaintOfParameters(ExecutableElement method) {
    if (!method.getTypeParameters().isEmpty()) {
      return Optional.of("it has a type parameter of its own; write its bound instead");
    }
    List<? extends TypeMirror> parameters = type(method).getParameterTypes();
    if (parameters.size() != 1) {
      return Optional.of("it has to take one parameter, an item, and takes " + parameters.size());
    }
    return assignability.is(shape.item(), parameters.get(0))
        ? Optional.empty()
        : Optional.of("it takes a " + parameters.get(0) + ", and an item is a " + shape.item());
  }

  private Optional<String> complaintOfResult(TypeMirror result) {
    boolean isStage = AsyncResult.isStage(result);
    if (isStage && shape.form() == ForEach.Form.CALLS) {
      return Optional.of(
          "it is asynchronous; let "
              + use.methodName()
              + "() return a CompletableFuture of the list");
    }
    if (!isStage && shape.form() == ForEach.Form.STAGES) {
      return Optional.of(
          "it is not asynchronous; let it return a CompletableFuture, or "
              + use.methodName()
              + "() the list itself");
    }
    if (result.getKind() == TypeKind.VOID) {
      return Optional.of("it returns nothing");
    }
    TypeMirror value = isStage ? AsyncResult.valueOf(result, program) : result;
    return assignability.is(value, shape.result())
        ? Optional.empty()
        : Optional.of("its result is a " + value + ", and " + shape.result() + " is wanted");
  }

  /** What is thrown arrives undeclared only where it arrives by a stage or stream. */
  private Optional<String> complaintOfThrown(ExecutableElement method) {
    return use.undeclared(method).stream()
        .filter(it -> shape.form() == ForEach.Form.CALLS && !isInterrupt(it))
        .findFirst()
        .map(it -> "it throws " + it + "; declare that on " + use.methodName() + "() too");
  }

  private boolean isInterrupt(TypeMirror thrown) {
    TypeMirror interrupt =
        program.elements().getTypeElement("java.lang.InterruptedException").asType();
    return program.types().isSameType(thrown, interrupt);
  }

  private ExecutableType type(ExecutableElement method) {
    return Inherited.method(method, use.desk().type(), program);
  }
}
