package dev.damask.processor.decorate;

import dev.damask.processor.core.Program;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * What an annotation may stand on, by its {@code @Target}.
 *
 * @param isOpen whether it has none, and may stand on any declaration
 */
record Targets(boolean isOpen, Set<String> names) {

  static Targets of(TypeElement annotation, Program program) {
    return program
        .annotation(annotation, "java.lang.annotation.Target")
        .map(
            target ->
                target.getElementValues().values().stream()
                    .flatMap(it -> ((List<?>) it.getValue()).stream())
                    .map(it -> ((AnnotationValue) it).getValue())
                    .filter(VariableElement.class::isInstance)
                    .map(it -> ((VariableElement) it).getSimpleName().toString())
                    .collect(Collectors.toSet()))
        .map(names -> new Targets(false, names))
        .orElseGet(() -> new Targets(true, Set.of()));
  }

  boolean allowMethods() {
    return isOpen || names.contains("METHOD");
  }

  boolean allowTypes() {
    return isOpen || names.contains("TYPE");
  }

  /** Whether there is anything to decorate, or another annotation to carry it. */
  boolean allowDecorators() {
    return allowMethods() || allowTypes() || names.contains("ANNOTATION_TYPE");
  }
}
