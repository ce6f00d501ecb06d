package dev.damask.processor.core;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where in the user's source a problem is: an element, an annotation on it, or one of the
 * annotation's attributes.
 */
public record Place(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

  public static Place of(Element element) {
    return new Place(element, null, null);
  }

  public static Place of(Element element, AnnotationMirror annotation) {
    return new Place(element, annotation, null);
  }
}
