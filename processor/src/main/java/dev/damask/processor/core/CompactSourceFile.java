package dev.damask.processor.core;

import javax.lang.model.element.TypeElement;

/** A source file without a class of its own, whose types no other file can name (JDK 25). */
final class CompactSourceFile {

  private CompactSourceFile() {}

  /** Whether an annotated type stands in one, which is a problem at its annotation. */
  static boolean isAround(Subject subject) {
    TypeElement type = subject.type();
    Program program = subject.program();
    // The compiler finds no type there by its name.
    boolean isAround =
        program.elements().getPackageOf(type).isUnnamed()
            && program.elements().getTypeElement(type.getQualifiedName()) == null;
    if (isAround) {
      subject.report().add(EngineProblem.CompactSource, subject.place(), subject.simpleName());
    }
    return isAround;
  }
}
