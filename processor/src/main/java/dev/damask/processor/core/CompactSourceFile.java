package dev.damask.processor.core;

import javax.lang.model.element.TypeElement;

/** A source file without a class of its own, whose types no other file can name (JDK 25). */
final class CompactSourceFile {

  private CompactSourceFile() {}

  /** Whether an annotated type stands in one, which is a problem at its annotation. */
  static boolean isAround(TypeElement type, TypePattern pattern, Program program, Report report) {
    // The compiler finds no type there by its name.
    boolean isAround =
        program.elements().getPackageOf(type).isUnnamed()
            && program.elements().getTypeElement(type.getQualifiedName()) == null;
    if (isAround) {
      program
          .annotation(type, pattern.annotation())
          .ifPresent(
              it ->
                  report.add(
                      EngineProblem.CompactSource, Place.of(type, it), type.getSimpleName()));
    }
    return isAround;
  }
}
