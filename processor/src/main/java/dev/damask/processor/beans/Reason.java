package dev.damask.processor.beans;

import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Why a container creates a class: an annotation on it, or on one of its members. */
record Reason(Element element, AnnotationMirror annotation) {

  Place place() {
    return Place.of(element, annotation);
  }

  boolean isOnClass() {
    return element instanceof TypeElement;
  }

  String name() {
    return Program.nameOf(annotation).toString();
  }

  String simpleName() {
    return annotation.getAnnotationType().asElement().getSimpleName().toString();
  }
}
