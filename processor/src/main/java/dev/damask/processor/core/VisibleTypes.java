package dev.damask.processor.core;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The types that modules can see, by name; remembered for a round, since javac attributes a name
 * anew each time that it is asked for what another module has.
 */
final class VisibleTypes {

  private final Elements elements;
  private final Map<ModuleElement, Map<String, Optional<TypeElement>>> known = new HashMap<>();

  VisibleTypes(Elements elements) {
    this.elements = elements;
  }

  /** A type by its qualified name, if the module of an element can see it. */
  Optional<TypeElement> from(Element element, String name) {
    @Nullable ModuleElement module = elements.getModuleOf(element);
    if (module == null) {
      return Optional.ofNullable(elements.getTypeElement(name));
    }
    @Nullable Map<String, Optional<TypeElement>> its = known.get(module);
    if (its == null) {
      its = new HashMap<>();
      known.put(module, its);
    }
    @Nullable Optional<TypeElement> type = its.get(name);
    if (type == null) {
      type = Optional.ofNullable(elements.getTypeElement(module, name));
      its.put(name, type);
    }
    return type;
  }
}
