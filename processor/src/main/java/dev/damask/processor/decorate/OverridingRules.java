package dev.damask.processor.decorate;

import dev.damask.processor.code.Nearest;
import dev.damask.processor.code.TypeText;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.decorate.Composition.Reached;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Whether each {@code @Overrides} of an annotation type replaces a value of what it carries. */
final class OverridingRules {

  private final TypeElement type;
  private final Program program;
  private final Report report;
  private final Composition composition;

  OverridingRules(TypeElement type, Program program, Report report) {
    this.type = type;
    this.program = program;
    this.report = report;
    this.composition = new Composition(program);
  }

  void check() {
    Set<TypeElement> carried = new HashSet<>();
    addCarried(type, carried);
    List<Overriding> right = new ArrayList<>();
    for (Overriding it : Overriding.all(type, program)) {
      if (isCarried(it, carried) && isKnown(it) && fits(it) && isAlone(it, right)) {
        right.add(it);
      }
    }
  }

  private void addCarried(TypeElement annotation, Set<TypeElement> carried) {
    for (var mirror : composition.carried(annotation)) {
      if (carried.add(Composition.type(mirror))) {
        addCarried(Composition.type(mirror), carried);
      }
    }
  }

  private boolean isCarried(Overriding it, Set<TypeElement> carried) {
    if (carried.contains(it.target())) {
      return true;
    }
    boolean isAnnotation = type.getKind() == ElementKind.ANNOTATION_TYPE;
    report.add(
        CompositionProblem.OverridesUncarried,
        it.overrides().place("decorator"),
        (isAnnotation ? "@" : "") + type.getSimpleName(),
        it.target().getSimpleName(),
        it.attribute().getSimpleName(),
        !isAnnotation
            ? "@Overrides belongs on attributes of annotations that carry decorators"
            : Decorators.include(it.target(), program)
                ? "put @" + it.target().getSimpleName() + " on it"
                : "which is no decorator");
    return false;
  }

  private boolean isKnown(Overriding it) {
    List<String> names = overridable(it.target());
    if (names.contains(it.name())) {
      return true;
    }
    report.add(
        CompositionProblem.OverridesUnknown,
        it.overrides().place("attribute"),
        it.target().getSimpleName(),
        it.name(),
        it.attribute().getSimpleName(),
        Nearest.hint(it.name(), names));
    return false;
  }

  /** The attributes that have an effect: of what carries decorators, those that override. */
  private List<String> overridable(TypeElement target) {
    List<ExecutableElement> attributes =
        composition.is(target)
            ? Overriding.on(target, program).stream().map(Overriding::attribute).toList()
            : ElementFilter.methodsIn(target.getEnclosedElements());
    return attributes.stream().map(it -> it.getSimpleName().toString()).sorted().toList();
  }

  private boolean fits(Overriding it) {
    if (it.fits(program.types())) {
      return true;
    }
    report.add(
        CompositionProblem.OverridesType,
        it.overrides().place(),
        it.attribute().getSimpleName(),
        it.name(),
        it.target().getSimpleName(),
        TypeText.of(it.attribute().getReturnType()),
        TypeText.of(it.replaced().orElseThrow().getReturnType()));
    return false;
  }

  /** Whether no other attribute replaces the same, be it by one of an annotation between them. */
  private boolean isAlone(Overriding it, List<Overriding> others) {
    Set<Reached> reached = composition.reached(type, it);
    for (Overriding other : others) {
      if (!Collections.disjoint(reached, composition.reached(type, other))) {
        report.add(
            CompositionProblem.OverridesTwice,
            it.overrides().place(),
            it.attribute().getSimpleName(),
            it.name(),
            it.target().getSimpleName(),
            other.attribute().getSimpleName());
        return false;
      }
    }
    return true;
  }
}
