package dev.damask.processor.core;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What is done about types with one annotation of Damask's, each by itself. */
public sealed interface Pattern permits TypePattern, TypeCheck {

  /** The qualified name of the annotation. */
  String annotation();

  /** The annotations of several, those that are on the class path. */
  static TypeElement[] annotations(List<Pattern> patterns, Elements elements) {
    List<TypeElement> annotations = new ArrayList<>();
    for (Pattern pattern : patterns) {
      @Nullable TypeElement annotation = elements.getTypeElement(pattern.annotation());
      if (annotation != null) {
        annotations.add(annotation);
      }
    }
    return annotations.toArray(new TypeElement[0]);
  }
}
