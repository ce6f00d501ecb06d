package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Desk;
import dev.damask.processor.core.GeneratedName;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import dev.damask.processor.decorate.weave.Candidate;
import dev.damask.processor.decorate.weave.Draft;
import dev.damask.processor.decorate.weave.Drafted;
import dev.damask.processor.decorate.weave.Drafts;
import dev.damask.processor.decorate.weave.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The values that an annotation type gives to the decorators that it carries: these are read as if
 * they stood on a method, and what is wrong with them there is wrong with them everywhere.
 */
final class CarriedValues {

  private final Program program;

  CarriedValues(Program program) {
    this.program = program;
  }

  /** What is wrong with them, at the annotation type, which has to be right otherwise. */
  Report check(TypeElement annotation) {
    return check(annotation, annotation.getSimpleName().toString());
  }

  private Report check(TypeElement annotation, String method) {
    Report report = new Report();
    for (Drafted it : drafted(annotation, decorators(annotation), method)) {
      Report its = it.use().report();
      removeTold(it.use().annotation(), method, its);
      report.addOfAnnotations(its, place -> !isReplaced(place));
    }
    return report;
  }

  /**
   * Removes what is told of the annotations that carry a decorator where those are.
   *
   * @param method the name of what the decorator was found wrong on
   */
  void removeTold(Attributes decorator, String method, Report found) {
    if (!found.isClean()) {
      decorator.carriers().stream()
          .filter(program::isSource)
          .forEach(it -> found.removeToldOfAnnotations(check(it, method)));
    }
  }

  private List<Attributes> decorators(TypeElement annotation) {
    Composition composition = new Composition(program);
    List<Overriding> overriding = Overriding.on(annotation, program);
    List<Attributes> decorators =
        composition.inside(
            annotation, overriding.stream().flatMap(it -> it.byDefault().stream()).toList());
    for (Overriding it : overriding) {
      if (it.attribute().getDefaultValue() == null) {
        composition
            .reached(annotation, it)
            .forEach(reached -> reached.markIn(decorators, Place.of(it.attribute())));
      }
    }
    return decorators;
  }

  /** Whether what stands at a place never counts: an attribute that has to be given replaces it. */
  private static boolean isReplaced(Place place) {
    return place.element() instanceof ExecutableElement attribute
        && attribute.getDefaultValue() == null;
  }

  private List<Drafted> drafted(
      TypeElement annotation, List<Attributes> decorators, String method) {
    Subject subject =
        new Subject(
            annotation,
            annotation.getAnnotationMirrors().get(0),
            GeneratedName.of(annotation, ""),
            program,
            new Report());
    Desk desk = Desk.ofSubtype(subject, List.of(), it -> true);
    List<Candidate> candidates = candidate(desk, decorators, method).stream().toList();
    List<Drafted> drafted = new ArrayList<>();
    for (Candidate candidate : candidates) {
      for (Attributes decorator : decorators) {
        Use use = Use.of(decorator, candidate, desk.reportingTo(new Report()), candidates);
        Optional<? extends Draft> draft =
            Decorators.reader(decorator.type(), program).flatMap(it -> it.read(use));
        drafted.add(new Drafted(use, draft));
      }
    }
    DecorationReader.resolved(drafted, new Drafts(drafted)).check();
    return drafted;
  }

  /** The one method that every annotation has, and that takes nothing. */
  private static Optional<Candidate> candidate(
      Desk desk, List<Attributes> decorators, String name) {
    return desk.hierarchy().methodsNamed("annotationType").stream()
        .findFirst()
        .flatMap(
            it ->
                desk.signatures()
                    .readToCall(it.method(), it.in().names(), Place.of(desk.type()))
                    .map(
                        signature ->
                            new Candidate(
                                it.method(), signature.withName(name), name, decorators)));
  }
}
