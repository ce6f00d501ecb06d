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
  private final Map<ModuleElement, Map<String, @Nullable TypeElement>> known = new HashMap<>();

  VisibleTypes(Elements elements) {
    this.elements = elements;
  }

  /** A type by its qualified name, if the module of an element can see it. */
  Optional<TypeElement> from(Element element, String name) {
    @Nullable ModuleElement module = elements.getModuleOf(element);
    if (module == null) {
      return Optional.ofNullable(elements.getTypeElement(name));
    }
    @Nullable Map<String, @Nullable TypeElement> types = known.get(module);
    if (types == null) {
      types = new HashMap<>();
      known.put(module, types);
    }
    if (!types.containsKey(name)) {
      types.put(name, elements.getTypeElement(module, name));
    }
    return Optional.ofNullable(types.get(name));
  }
}
