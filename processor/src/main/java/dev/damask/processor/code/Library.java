package dev.damask.processor.code;

import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import javax.lang.model.element.TypeElement;

/**
 * An optional library that an annotation needs.
 *
 * @param by the annotation that needs it
 * @param smallPackage one of the library's with few types: it is found by that where there are no
 *     modules, since javac lists all that a package has before it finds a type there
 * @param type a type of the library, by which it is found else
 * @param coordinates what to add to the build
 * @param module what a named module has to require
 */
public record Library(
    String by, String smallPackage, String type, String name, String coordinates, String module) {

  /** Adds a problem, once for each type, where the code of a type cannot see the library. */
  public void require(Desk desk, Place place) {
    Program program = desk.program();
    TypeElement owner = desk.type();
    Report report = desk.report();
    boolean hasModule = program.namedModuleOf(owner).isPresent();
    if ((!hasModule && program.isKnownPackage(smallPackage))
        || program.visibleFrom(owner, type).isPresent()) {
      return;
    }
    boolean isThere = program.elements().getTypeElement(type) != null;
    if (isThere && hasModule) {
      report.addFirst(CodeProblem.MissingRequires, place, by, name, module);
    } else {
      report.addFirst(CodeProblem.MissingLibrary, place, by, name, coordinates);
    }
  }
}
