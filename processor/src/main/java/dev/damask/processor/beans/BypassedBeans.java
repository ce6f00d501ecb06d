package dev.damask.processor.beans;

import dev.damask.processor.code.BeanAnnotations;
import dev.damask.processor.code.ErrorTypes;
import dev.damask.processor.core.IndexPattern;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Round;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Classes that a container would create, where the generated types have to be what it creates. */
public final class BypassedBeans implements IndexPattern {

  /** A class of Damask's with one of these is the mistake InjectedSingleton. */
  private static final List<String> SINGLETONS =
      List.of("jakarta.inject.Singleton", "javax.inject.Singleton");

  @Override
  public void round(Round round) {
    for (TypeElement type : round.types()) {
      if (type.getKind() == ElementKind.CLASS && !is(type, Modifier.ABSTRACT)) {
        check(type, round);
      }
    }
  }

  private static void check(TypeElement type, Round round) {
    Program program = round.program();
    boolean isWrapped = program.marks().isDecorated(type) || program.marks().isValidated(type);
    if (program.marks().isGenerated(type) || (isWrapped && is(type, Modifier.FINAL))) {
      return;
    }
    boolean isSingleton = program.marks().isSingleton(type);
    if (isSingleton && isSingletonOfContainer(type, program)) {
      return;
    }
    if (isWrapped || isSingleton) {
      Optional<Reason> reason = reason(type);
      if (reason.isPresent()) {
        String wayOut =
            isWrapped
                ? WayOut.ofWrapped(type, reason.get(), program)
                : WayOut.ofSingleton(type, reason.get());
        round
            .report()
            .add(BeanProblem.BeanBypassed, reason.get().place(), type.getSimpleName(), wayOut);
      }
      return;
    }
    Optional<AnnotationMirror> defining = BeanAnnotations.definingOn(type);
    if (defining.isPresent()) {
      decorated(type, program)
          .ifPresent(
              it ->
                  round
                      .report()
                      .add(
                          BeanProblem.BeanBypassed,
                          Place.of(type, defining.get()),
                          type.getSimpleName(),
                          WayOut.ofSubclass(it)));
    }
  }

  /** Where a class says that a container creates it: on itself, or on a member. */
  private static Optional<Reason> reason(TypeElement type) {
    Optional<AnnotationMirror> defining = BeanAnnotations.definingOn(type);
    if (defining.isPresent()) {
      return defining.map(it -> new Reason(type, it));
    }
    for (Element member : type.getEnclosedElements()) {
      if (!(member instanceof TypeElement)) {
        Optional<AnnotationMirror> injecting = BeanAnnotations.injectingOn(member);
        if (injecting.isPresent()) {
          return injecting.map(it -> new Reason(member, it));
        }
      }
    }
    return Optional.empty();
  }

  /** The nearest superclass with decorators, if no wrapper of it lies between. */
  private static Optional<TypeElement> decorated(TypeElement type, Program program) {
    Optional<TypeElement> superclass = ErrorTypes.existing(type.getSuperclass(), program);
    if (superclass.isEmpty() || program.marks().isGenerated(superclass.get())) {
      return Optional.empty();
    }
    return program.marks().isDecorated(superclass.get())
        ? superclass
        : decorated(superclass.get(), program);
  }

  private static boolean isSingletonOfContainer(TypeElement type, Program program) {
    for (String annotation : SINGLETONS) {
      if (program.annotation(type, annotation).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(TypeElement type, Modifier modifier) {
    return type.getModifiers().contains(modifier);
  }
}
