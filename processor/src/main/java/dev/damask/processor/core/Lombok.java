package dev.damask.processor.core;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Lombok adds members to a class while we look at it; a round later they are there, whoever ran
 * first.
 */
public final class Lombok {

  private Lombok() {}

  /** Whether a type, or a type around it, carries an annotation of Lombok's. */
  public static boolean changes(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      for (AnnotationMirror mirror : e.getAnnotationMirrors()) {
        if (Program.nameOf(mirror).toString().startsWith("lombok.")) {
          return true;
        }
      }
    }
    return false;
  }
}
