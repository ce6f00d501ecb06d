package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Bean;
import dev.damask.processor.code.BeanAnnotations;
import dev.damask.processor.code.Desk;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what the wrapper of a class is to a container. */
final class BeanReader {

  private static final String EXECUTABLE = "io.micronaut.context.annotation.Executable";
  private static final List<String> RUN_BY_MICRONAUT =
      List.of(
          EXECUTABLE,
          "io.micronaut.runtime.event.annotation.EventListener",
          "io.micronaut.scheduling.annotation.Scheduled");
  private static final String LOOKUP = "org.springframework.beans.factory.annotation.Lookup";

  private final Desk desk;
  private final Subject subject;
  private final TypeElement type;
  private final Attributes annotation;
  private final Program program;
  private final Report report;

  BeanReader(Desk desk) {
    this.desk = desk;
    this.subject = desk.subject();
    this.type = desk.type();
    this.annotation = new Attributes(type, subject.annotation());
    this.program = desk.program();
    this.report = desk.report();
  }

  Bean read() {
    List<TypeElement> wanted = wanted();
    Bean bean = Bean.of(desk, wanted);
    if (isAbstractClass()) {
      checkOwnAnnotation();
      if (bean.isBean()) {
        checkProducerFields();
      }
    }
    return bean;
  }

  private boolean isAbstractClass() {
    return type.getKind().isClass() && type.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** The annotations that {@code bean} names, without those that are wrong. */
  private List<TypeElement> wanted() {
    List<TypeElement> wanted = new ArrayList<>();
    List<TypeMirror> types =
        annotation.isGiven("bean") ? annotation.types("bean", report) : List.of();
    if (!types.isEmpty() && !isAbstractClass()) {
      report.add(
          DecorateProblem.BeanAnnotation,
          annotation.place("bean"),
          "bean is for abstract classes",
          subject.simpleName()
              + (type.getKind().isClass()
                  ? " is not abstract; make it so"
                  : " is an interface; have the container create the wrapper by a method of its"
                      + " configuration"));
      return List.of();
    }
    for (int i = 0; i < types.size(); i++) {
      TypeElement its = (TypeElement) ((DeclaredType) types.get(i)).asElement();
      Optional<String> why = whyNot(its);
      if (why.isPresent()) {
        report.add(
            DecorateProblem.BeanAnnotation,
            annotation.place("bean", i),
            "bean names annotations that stand on the wrapper without values",
            "@" + its.getSimpleName() + " " + why.get());
      } else {
        wanted.add(its);
      }
    }
    return wanted;
  }

  private Optional<String> whyNot(TypeElement its) {
    boolean needsValues =
        ElementFilter.methodsIn(its.getEnclosedElements()).stream()
            .anyMatch(it -> it.getDefaultValue() == null);
    if (needsValues) {
      return Optional.of(
          "needs some; put it on a class of your own that extends "
              + subject.generated().simpleName());
    }
    if (!BeanAnnotations.fitsClass(its, program)) {
      return Optional.of("cannot stand on a class");
    }
    return program.info(its).isAccessibleFrom(subject.generated().packageName(), false)
        ? Optional.empty()
        : Optional.of("cannot be named by generated code; make it package-private or public");
  }

  /** Containers that go wrong over an annotated class even though it is abstract. */
  private void checkOwnAnnotation() {
    Optional<AnnotationMirror> defining = BeanAnnotations.definingOn(type);
    defining
        .flatMap(this::whyWrong)
        .ifPresent(
            why ->
                report.add(
                    DecorateProblem.BeanOnAbstractClass,
                    Place.of(type, defining.get()),
                    defining.get().getAnnotationType().asElement().getSimpleName(),
                    why));
  }

  private Optional<String> whyWrong(AnnotationMirror defining) {
    TypeElement its = (TypeElement) defining.getAnnotationType().asElement();
    if (BeanAnnotations.isOfSpring(its)) {
      return hasMethodWith(List.of(LOOKUP))
          ? Optional.of("Spring takes an abstract class with a @Lookup method for a bean, too")
          : Optional.empty();
    }
    if (BeanAnnotations.sees(type, BeanAnnotations.AVAJE, program)) {
      return Optional.of("avaje-inject would create the abstract class");
    }
    return BeanAnnotations.sees(type, BeanAnnotations.MICRONAUT, program)
            && hasMethodWith(RUN_BY_MICRONAUT)
        ? Optional.of("Micronaut would run its executable methods twice")
        : Optional.empty();
  }

  private boolean hasMethodWith(List<String> annotations) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .flatMap(it -> it.getAnnotationMirrors().stream())
        .map(it -> (TypeElement) it.getAnnotationType().asElement())
        .anyMatch(it -> annotations.stream().anyMatch(name -> BeanAnnotations.is(it, name)));
  }

  private void checkProducerFields() {
    for (Element field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      for (AnnotationMirror mirror : field.getAnnotationMirrors()) {
        String name = Program.nameOf(mirror).toString();
        if (name.endsWith("enterprise.inject.Produces")) {
          report.add(
              DecorateProblem.ProducerField,
              Place.of(field, mirror),
              field.getSimpleName(),
              subject.generated().simpleName());
        }
      }
    }
  }
}
