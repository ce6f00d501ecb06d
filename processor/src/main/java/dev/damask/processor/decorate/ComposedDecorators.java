package dev.damask.processor.decorate;

import dev.damask.processor.core.IndexPattern;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Round;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What stands on annotations and their attributes: decorators that they carry, overrides. */
public final class ComposedDecorators implements IndexPattern {

  private static final String SENSITIVE = "dev.damask.Sensitive";

  private final Set<String> waiting = new LinkedHashSet<>();

  @Override
  public void round(Round round) {
    Program program = round.program();
    Set<TypeElement> types = new LinkedHashSet<>();
    for (String name : waiting) {
      @Nullable TypeElement type = program.elements().getTypeElement(name);
      if (type != null) {
        types.add(type);
      }
    }
    waiting.clear();
    addNew(round, types);
    for (TypeElement type : types) {
      Report report = new CompositionRules(type, program).check();
      checkSensitive(type, program, report);
      if (report.missing().isEmpty()) {
        round.report().addOnce(report);
      } else {
        waiting.add(type.getQualifiedName().toString());
      }
    }
  }

  /** An annotation is no value, and what it stands on is not masked. */
  private static void checkSensitive(TypeElement type, Program program, Report report) {
    if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
      program
          .annotation(type, SENSITIVE)
          .ifPresent(
              it ->
                  report.add(
                      CompositionProblem.SensitiveAnnotation,
                      Place.of(type, it),
                      type.getSimpleName()));
    }
  }

  private static void addNew(Round round, Set<TypeElement> types) {
    for (TypeElement type : round.types()) {
      if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
        types.add(type);
      }
    }
    // ecj does not find what stands on the attributes of annotations.
    for (TypeElement annotation : round.annotations()) {
      if (annotation.getQualifiedName().contentEquals(Overriding.ANNOTATION)) {
        for (Element element : round.environment().getElementsAnnotatedWith(annotation)) {
          types.add((TypeElement) element.getEnclosingElement());
        }
      }
    }
  }
}
