package dev.damask.processor.core;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * An annotated type that is being read.
 *
 * @param annotation the pattern's annotation on it
 * @param generated the name of the type to generate
 * @param program the compilation that the type is part of
 * @param report takes what is wrong with the type
 */
public record Subject(
    TypeElement type,
    AnnotationMirror annotation,
    ClassName generated,
    Program program,
    Report report) {

  /** Where problems of the whole type are: at the annotation. */
  public Place place() {
    return Place.of(type, annotation);
  }

  public String simpleName() {
    return type.getSimpleName().toString();
  }

  /** The same with another place for what is wrong. */
  public Subject reportingTo(Report other) {
    return new Subject(type, annotation, generated, program, other);
  }
}
