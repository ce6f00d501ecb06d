package dev.damask.processor.decorate;

import dev.damask.processor.core.Program;
import javax.lang.model.element.TypeElement;

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
    Program program = use.program();
    TypeElement owner = use.owner().type();
    if (program.visibleFrom(owner, type).isPresent()) {
      return;
    }
    boolean isThere = program.elements().getTypeElement(type) != null;
    if (isThere && program.namedModuleOf(owner).isPresent()) {
      use.report()
          .addFirst(DecorateProblem.MissingRequires, use.annotation().place(), by, name, module);
    } else {
      use.report()
          .addFirst(
              DecorateProblem.MissingLibrary, use.annotation().place(), by, name, coordinates);
    }
  }
}
