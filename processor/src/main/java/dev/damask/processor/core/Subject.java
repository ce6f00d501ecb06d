package dev.damask.processor.core;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * An annotated type that is being read.
 *
 * @param annotation the pattern's annotation on it
 * @param generated the name of the type to generate
 */
public record Subject(TypeElement type, AnnotationMirror annotation, ClassName generated) {

  /** Where problems of the whole type are: at the annotation. */
  public Place place() {
    return Place.of(type, annotation);
  }

  public String simpleName() {
    return type.getSimpleName().toString();
  }
}
