package dev.damask.processor.report;

import dev.damask.processor.core.Place;
import java.util.Collection;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Where problems of options are told, which stand in no source. */
final class OptionPlace {

  private OptionPlace() {}

  /** At any of the types that there are; there may be none of the user's. */
  static Place of(Collection<? extends @Nullable TypeElement> types, Elements elements) {
    for (TypeElement type : types) {
      if (type != null) {
        return Place.of(type);
      }
    }
    return Place.of(elements.getTypeElement("java.lang.Object"));
  }
}
