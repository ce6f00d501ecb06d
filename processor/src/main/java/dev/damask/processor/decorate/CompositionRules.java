package dev.damask.processor.decorate;

import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.decorate.own.OwnReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** What is wrong with an annotation type that carries decorators, wherever it stands. */
final class CompositionRules {

  private final TypeElement type;
  private final Program program;
  private final Composition composition;
  private final List<AnnotationMirror> carried;
  private final Report report = new Report();

  CompositionRules(TypeElement type, Program program) {
    this.type = type;
    this.program = program;
    this.composition = new Composition(program);
    this.carried = composition.carried(type);
  }

  /** All of it. */
  Report check() {
    if (checkShape().isClean() && !carried.isEmpty()) {
      report.addAll(new CarriedValues(program).check(type));
    }
    return report;
  }

  /** Without the values that the decorators are given. */
  Report checkShape() {
    if (!carried.isEmpty() && isDecorator()) {
      report.add(
          CompositionProblem.CarrierDecorator,
          Place.of(type, carried.get(0)),
          type.getSimpleName(),
          simpleName(carried.get(0)));
    } else if (!reportCycle()) {
      checkCarried();
      new OverridingRules(type, program, report).check();
    }
    return report;
  }

  private boolean isDecorator() {
    return program.annotation(type, OwnReader.DECORATED_BY).isPresent();
  }

  private void checkCarried() {
    if (!carried.isEmpty() && !Targets.of(type, program).allowDecorators()) {
      report.add(
          CompositionProblem.CarrierTarget, Place.of(type, carried.get(0)), type.getSimpleName());
    }
    for (AnnotationMirror mirror : carried) {
      if (isOfSource(Composition.type(mirror))) {
        report.add(
            CompositionProblem.CarriedRetention,
            Place.of(type, mirror),
            type.getSimpleName(),
            simpleName(mirror));
      }
    }
    var unused = new Together(program, report).check(type, composition.inside(type, List.of()));
  }

  private boolean isOfSource(TypeElement annotation) {
    return program.annotation(annotation, "java.lang.annotation.Retention").stream()
        .flatMap(it -> it.getElementValues().values().stream())
        .map(it -> it.getValue())
        .anyMatch(
            it ->
                it instanceof VariableElement constant
                    && constant.getSimpleName().contentEquals("SOURCE"));
  }

  /** Whether there is a cycle to stop at; it is told at the first of its annotations. */
  private boolean reportCycle() {
    List<TypeElement> cycle = cycle(type, List.of());
    if (cycle.isEmpty()) {
      return false;
    }
    if (isToldHere(cycle)) {
      int at = Math.max(0, cycle.indexOf(type));
      Collections.rotate(cycle, -at);
      TypeElement next = cycle.get(1 % cycle.size());
      report.add(
          CompositionProblem.CarriedCycle,
          carried.stream()
              .filter(it -> Composition.type(it).equals(next))
              .findFirst()
              .map(it -> Place.of(type, it))
              .orElseGet(() -> Place.of(type)),
          cycle.get(0).getSimpleName(),
          Stream.concat(cycle.stream(), Stream.of(cycle.get(0)))
              .map(it -> "@" + it.getSimpleName())
              .collect(Collectors.joining(" -> ")));
    }
    return true;
  }

  /** Where its annotations are compiled together, at the first of them. */
  private boolean isToldHere(List<TypeElement> cycle) {
    return !program.isSource(type)
        || cycle.stream()
            .filter(program::isSource)
            .min(Comparator.comparing(it -> it.getQualifiedName().toString()))
            .filter(type::equals)
            .isPresent();
  }

  /** The annotations of a cycle that an annotation is in or leads to; none where there is none. */
  private List<TypeElement> cycle(TypeElement annotation, List<TypeElement> path) {
    int start = path.indexOf(annotation);
    if (start >= 0) {
      return new ArrayList<>(path.subList(start, path.size()));
    }
    List<TypeElement> longer = new ArrayList<>(path);
    longer.add(annotation);
    for (AnnotationMirror mirror : composition.carried(annotation)) {
      List<TypeElement> cycle = cycle(Composition.type(mirror), longer);
      if (!cycle.isEmpty()) {
        return cycle;
      }
    }
    return List.of();
  }

  private static String simpleName(AnnotationMirror mirror) {
    return Composition.type(mirror).getSimpleName().toString();
  }
}
