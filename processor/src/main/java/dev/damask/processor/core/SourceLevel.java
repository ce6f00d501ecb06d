package dev.damask.processor.core;

import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The level of the language that a compilation allows, which has to be what Damask writes. */
final class SourceLevel {

  private final SourceVersion level;
  private boolean isReported;

  SourceLevel(ProcessingEnvironment environment) {
    this.level = environment.getSourceVersion();
  }

  boolean isTooLow() {
    return level.compareTo(SourceVersion.RELEASE_17) < 0;
  }

  /** Reports it once, at the first of Damask's annotations. */
  void check(Set<? extends TypeElement> annotations, RoundEnvironment round, Report report) {
    if (!isTooLow() || isReported) {
      return;
    }
    TypeElement[] ours =
        annotations.stream()
            .filter(it -> it.getQualifiedName().toString().startsWith("dev.damask."))
            .toArray(TypeElement[]::new);
    Optional<? extends Element> first =
        round.getElementsAnnotatedWithAny(ours).stream().findFirst();
    first.ifPresent(
        it -> {
          report.add(EngineProblem.SourceLevel, place(it), level.name().replace("RELEASE_", ""));
          isReported = true;
        });
  }

  private static Place place(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(it -> Program.nameOf(it).toString().startsWith("dev.damask."))
        .findFirst()
        .map(it -> Place.of(element, it))
        .orElseGet(() -> Place.of(element));
  }
}
