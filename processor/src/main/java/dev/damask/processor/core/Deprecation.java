package dev.damask.processor.core;

import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * Whether, and how, an element is deprecated: what decides between two lint warnings at its use.
 */
public enum Deprecation {
  NONE,
  DEPRECATED,
  FOR_REMOVAL;

  public static Deprecation of(Element element, Elements elements) {
    if (!elements.isDeprecated(element) && !isByJavadoc(element, elements)) {
      return NONE;
    }
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (Program.nameOf(mirror).contentEquals("java.lang.Deprecated")) {
        for (var entry : mirror.getElementValues().entrySet()) {
          AnnotationValue value = entry.getValue();
          if (entry.getKey().getSimpleName().contentEquals("forRemoval")
              && value.getValue().equals(true)) {
            return FOR_REMOVAL;
          }
        }
      }
    }
    return DEPRECATED;
  }

  /**
   * By the tag alone, which ecj heeds in its warnings, and not in its answer. javac's has it, and
   * its way to the comment is long.
   */
  private static boolean isByJavadoc(Element element, Elements elements) {
    if (Javac.made(elements)) {
      return false;
    }
    String javadoc = elements.getDocComment(element);
    return javadoc != null && Pattern.compile("(?m)^\\s*@deprecated\\b").matcher(javadoc).find();
  }
}
