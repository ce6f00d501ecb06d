package dev.damask.processor.core;

import javax.lang.model.element.TypeElement;

/** A source file without a class of its own, whose types no other file can name (JDK 25). */
public final class CompactSourceFile {

  private CompactSourceFile() {}

  /** Whether a type stands in one: the compiler finds no type there by its name. */
  public static boolean isAround(TypeElement type, Program program) {
    return program.elements().getPackageOf(type).isUnnamed()
        && program.elements().getTypeElement(type.getQualifiedName()) == null;
  }

  /** Says so of a type that stands in one. */
  public static void tell(TypeElement type, Place place, Report report) {
    report.add(EngineProblem.CompactSource, place, type.getSimpleName());
  }

  /** Whether an annotated type stands in one, which is a problem at its annotation. */
  static boolean isAround(Subject subject) {
    boolean isAround = isAround(subject.type(), subject.program());
    if (isAround) {
      tell(subject.type(), subject.place(), subject.report());
    }
    return isAround;
  }
}
