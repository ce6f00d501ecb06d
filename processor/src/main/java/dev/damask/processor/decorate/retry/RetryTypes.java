package dev.damask.processor.decorate.retry;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.KotlinTypes;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.decorate.weave.AsyncResult;
import dev.damask.processor.decorate.weave.Use;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The failures in {@code on} and {@code notOn}, each of which has to change something. */
final class RetryTypes {

  private static final List<String> NEVER =
      List.of(
          "java.lang.Error",
          "java.lang.InterruptedException",
          "java.util.concurrent.CancellationException");

  private final Use use;
  private final Attributes annotation;
  private final Program program;
  private final Types types;
  private final List<TypeMirror> on;
  private final List<TypeMirror> notOn;

  RetryTypes(Use use, List<TypeMirror> on, List<TypeMirror> notOn) {
    this.use = use;
    this.annotation = use.annotation();
    this.program = use.program();
    this.types = program.types();
    this.on = on.stream().map(this::resolved).toList();
    this.notOn = notOn.stream().map(this::resolved).toList();
  }

  /** To ecj, a type in the default value of a class file has no supertypes. */
  private TypeMirror resolved(TypeMirror type) {
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    return program.elements().getTypeElement(element.getQualifiedName()).asType();
  }

  /** Reports what changes nothing. */
  void check() {
    if (annotation.isGiven("on") && annotation.list("on").isEmpty()) {
      use.report().add(RetryProblem.RetryOnNothing, annotation.place("on"));
    }
    for (int i = 0; i < on.size(); i++) {
      checkOn(on.get(i), annotation.place("on", i));
    }
    for (int i = 0; i < notOn.size(); i++) {
      checkNotOn(notOn.get(i), annotation.place("notOn", i));
    }
  }

  private void checkOn(TypeMirror type, Place place) {
    if (NEVER.stream().anyMatch(it -> types.isSubtype(type, type(it)))) {
      use.report().add(RetryProblem.RetryOnNever, place, simpleName(type));
    } else if (!canBeThrown(type)) {
      use.report().add(RetryProblem.RetryOnUnthrown, place, use.methodName(), simpleName(type));
    }
  }

  private void checkNotOn(TypeMirror type, Place place) {
    on.stream()
        .filter(it -> types.isSubtype(it, type))
        .findFirst()
        .ifPresent(it -> use.report().add(RetryProblem.RetryOnBoth, place, whyNever(it, type)));
  }

  private String whyNever(TypeMirror retried, TypeMirror excepted) {
    String name = simpleName(excepted);
    boolean isSame = types.isSameType(retried, excepted);
    if (!annotation.isGiven("on")) {
      return "\"on\" is %s by default, and \"notOn\" has %s, so that nothing would be retried; name what to retry in \"on\", or less in \"notOn\""
          .formatted(simpleName(retried), isSame ? "it too" : name);
    }
    return isSame
        ? name + " stands in both \"on\" and \"notOn\"; leave it out of one of them"
        : "\"notOn\" has %s, so that %s in \"on\" is never retried; leave one of them out"
            .formatted(name, simpleName(retried));
  }

  /** A decorator of a whole type has to be of use to one of its methods. */
  private boolean canBeThrown(TypeMirror type) {
    boolean isOfType = !annotation.place().element().equals(use.method());
    return canBeThrown(type, use.method(), use.isAsync())
        || (isOfType
            && use.candidates().stream()
                .filter(it -> it.decorators().contains(annotation))
                .anyMatch(
                    it ->
                        canBeThrown(
                            type,
                            it.method(),
                            AsyncResult.of(it.signature().returnType()).isPresent())));
  }

  /** A stage may fail with anything, and Kotlin and Lombok do without declarations. */
  private boolean canBeThrown(TypeMirror type, ExecutableElement method, boolean isAsync) {
    return isAsync
        || KotlinTypes.include(Program.declaring(method), program)
        || program.annotation(method, "lombok.SneakyThrows").isPresent()
        || thrown(method).anyMatch(it -> types.isSubtype(type, it) || types.isSubtype(it, type));
  }

  private Stream<TypeMirror> thrown(ExecutableElement method) {
    return Stream.concat(
        Stream.of(type("java.lang.RuntimeException")),
        method.getThrownTypes().stream().map(types::erasure));
  }

  private TypeMirror type(String name) {
    return program.elements().getTypeElement(name).asType();
  }

  private static String simpleName(TypeMirror type) {
    return ((TypeElement) ((DeclaredType) type).asElement()).getSimpleName().toString();
  }
}
