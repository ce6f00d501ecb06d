package dev.damask.processor.core;

import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
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
    first(annotations, round)
        .ifPresent(
            place -> {
              isChecked = true;
              level.check(place, report);
              checkLogging(place, report);
            });
  }

  private void checkLogging(Place place, Report report) {
    if (elements.getTypeElement(OF_SLF4J_2) == null) {
      boolean isThere = elements.getTypeElement(LOGGER) != null;
      report.add(EngineProblem.OldSlf4j, place, isThere ? "an older one" : "none");
    }
  }

  private static Optional<Place> first(
      Set<? extends TypeElement> annotations, RoundEnvironment round) {
    TypeElement[] ours =
        annotations.stream()
            .filter(it -> it.getQualifiedName().toString().startsWith("dev.damask."))
            .toArray(TypeElement[]::new);
    return round.getElementsAnnotatedWithAny(ours).stream().findFirst().map(Setup::place);
  }

  private static Place place(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(it -> Program.nameOf(it).toString().startsWith("dev.damask."))
        .findFirst()
        .map(it -> Place.of(element, it))
        .orElseGet(() -> Place.of(element));
  }
}
