package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What annotations of the users' own that carry decorators stand for. */
final class Composition {

  /** Another value for an attribute of an annotation that is carried, however deep. */
  record Replacement(TypeElement of, String attribute, AnnotationValue value, Place place) {

    void applyTo(Attributes carried) {
      if (carried.type().equals(of)) {
        carried.replace(attribute, value, place);
      }
    }
  }

  /** An attribute of a decorator. */
  record Reached(TypeElement decorator, String attribute) {

    /** Says where the value of the attribute stands. */
    void markIn(List<Attributes> decorators, Place place) {
      for (Attributes it : decorators) {
        if (it.type().equals(decorator)) {
          it.replace(attribute, it.value(attribute), place);
        }
      }
    }
  }

  private final Program program;

  Composition(Program program) {
    this.program = program;
  }

  /** Whether an annotation carries decorators, however deep, and is none itself. */
  boolean is(TypeElement annotation) {
    return !isDecorator(annotation) && carries(annotation, new HashSet<>());
  }

  private boolean carries(TypeElement annotation, Set<TypeElement> seen) {
    for (AnnotationMirror mirror : annotation.getAnnotationMirrors()) {
      if (isFromJava(mirror)) {
        continue;
      }
      TypeElement type = type(mirror);
      if (isDecorator(type) || (seen.add(type) && carries(type, seen))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDecorator(TypeElement annotation) {
    return Decorators.reader(annotation, program).isPresent();
  }

  /** They are on all annotations, and their own would be looked at each time. */
  private static boolean isFromJava(AnnotationMirror mirror) {
    return Program.nameOf(mirror).toString().startsWith("java.lang.");
  }

  static TypeElement type(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  /** The decorators and compositions on an annotation type itself, in source order. */
  List<AnnotationMirror> carried(TypeElement annotation) {
    List<AnnotationMirror> carried = new ArrayList<>();
    for (AnnotationMirror mirror : annotation.getAnnotationMirrors()) {
      if (!isFromJava(mirror) && (isDecorator(type(mirror)) || is(type(mirror)))) {
        carried.add(mirror);
      }
    }
    return carried;
  }

  /** The decorators that an annotation stands for: itself, those that it carries, or none. */
  List<Attributes> decorators(Element element, AnnotationMirror annotation) {
    return isFromJava(annotation)
        ? List.of()
        : decorators(new Attributes(element, annotation), List.of(), Set.of());
  }

  /** The decorators that an annotation type carries, with other values for their attributes. */
  List<Attributes> inside(TypeElement annotation, List<Replacement> replacements) {
    List<Attributes> decorators = new ArrayList<>();
    for (AnnotationMirror mirror : carried(annotation)) {
      Attributes carried = new Attributes(annotation, mirror);
      replacements.forEach(it -> it.applyTo(carried));
      decorators.addAll(decorators(carried, replacements, Set.of(annotation)));
    }
    return decorators;
  }

  /** The attributes of decorators that one of an annotation type replaces in the end. */
  Set<Reached> reached(TypeElement annotation, Overriding overriding) {
    Place there = Place.of(overriding.attribute());
    Set<Reached> reached = new HashSet<>();
    for (Attributes decorator : inside(annotation, List.of(overriding.byAny()))) {
      decorator
          .replaced()
          .forEach(
              (attribute, place) -> {
                if (place.equals(there)) {
                  reached.add(new Reached(decorator.type(), attribute));
                }
              });
    }
    return reached;
  }

  /**
   * @param outer what the annotations that carry this one replace
   * @param path those annotations: one that carries itself does so once
   */
  private List<Attributes> decorators(
      Attributes annotation, List<Replacement> outer, Set<TypeElement> path) {
    TypeElement type = annotation.type();
    if (isDecorator(type)) {
      return List.of(annotation);
    }
    if (path.contains(type) || !is(type)) {
      return List.of();
    }
    // What is replaced further out comes last, since it counts.
    List<Replacement> all =
        Stream.concat(
                Overriding.on(type, program).stream().flatMap(it -> it.by(annotation).stream()),
                outer.stream())
            .toList();
    Set<TypeElement> longer = new HashSet<>(path);
    longer.add(type);
    List<Attributes> decorators = new ArrayList<>();
    for (AnnotationMirror mirror : carried(type)) {
      Attributes carried = annotation.carrying(mirror);
      all.forEach(it -> it.applyTo(carried));
      decorators.addAll(decorators(carried, all, longer));
    }
    return decorators;
  }
}
