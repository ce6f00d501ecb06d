package dev.damask.processor.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What a compilation has to bring along whatever it has annotated; reported once, at the first of
 * Damask's annotations.
 */
final class Setup {

  /** A type that SLF4J has, and one that it has since 2.0. */
  private static final String LOGGER = "org.slf4j.Logger";

  private static final String OF_SLF4J_2 = "org.slf4j.spi.LoggingEventBuilder";

  private final Elements elements;
  private final SourceLevel level;
  private boolean isChecked;

  Setup(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.level = new SourceLevel(environment);
  }

  boolean isLevelTooLow() {
    return level.isTooLow();
  }

  void check(Set<? extends TypeElement> annotations, RoundEnvironment round, Report report) {
    if (isChecked) {
      return;
    }
    Optional<Place> first = first(annotations, round);
    if (first.isPresent()) {
      isChecked = true;
      level.check(first.get(), report);
      checkLogging(first.get(), report);
    }
  }

  private void checkLogging(Place place, Report report) {
    if (elements.getTypeElement(OF_SLF4J_2) == null) {
      boolean isThere = elements.getTypeElement(LOGGER) != null;
      report.add(EngineProblem.OldSlf4j, place, isThere ? "an older one" : "none");
    }
  }

  private static Optional<Place> first(
      Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<TypeElement> ours = new ArrayList<>();
    for (TypeElement annotation : annotations) {
      if (isOurs(annotation.getQualifiedName())) {
        ours.add(annotation);
      }
    }
    for (Element annotated : round.getElementsAnnotatedWithAny(ours.toArray(new TypeElement[0]))) {
      return Optional.of(place(annotated));
    }
    return Optional.empty();
  }

  private static Place place(Element element) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (isOurs(Program.nameOf(annotation))) {
        return Place.of(element, annotation);
      }
    }
    return Place.of(element);
  }

  private static boolean isOurs(Name annotation) {
    return annotation.toString().startsWith("dev.damask.");
  }
}
