package dev.damask.processor.decorate;

import java.util.Optional;
import javax.lang.model.element.ModuleElement;

/**
 * An optional library that a decorator needs.
 *
 * @param by the annotation that needs it
 * @param type a type of the library, by which it is found
 * @param coordinates what to add to the build
 * @param module what a named module has to require
 */
record Library(String by, String type, String name, String coordinates, String module) {

  /** Adds a problem, once for each type, where the user's code cannot see the library. */
  void require(Use use) {
    if (use.program().visibleFrom(use.owner().type(), type).isPresent()) {
      return;
    }
    Optional<ModuleElement> named = use.program().namedModuleOf(use.owner().type());
    String line =
        named.isEmpty() ? "" : ", and the line \"requires " + module + ";\" to module-info.java";
    use.report()
        .add(DecorateProblem.MissingLibrary, use.owner().place(), by, name, coordinates, line);
  }
}
