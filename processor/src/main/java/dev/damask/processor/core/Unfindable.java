package dev.damask.processor.core;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A type that the compiler does not find by its name: in a source file without a class of its own
 * (JDK 25), or, under ecj, nested and with a dollar sign in its name.
 */
public final class Unfindable {

  private Unfindable() {}

  public static boolean is(TypeElement type, Program program) {
    boolean isUnnamed = program.elements().getPackageOf(type).isUnnamed();
    return (isUnnamed || hasDollar(type))
        && (program.elements().getTypeElement(type.getQualifiedName()) == null
            || (isUnnamed && CompactFile.contains(type, program.elements())));
  }

  /** Says so of a type that is. */
  public static void tell(TypeElement type, Place place, Report report) {
    report.add(
        hasDollar(type) ? EngineProblem.DollarName : EngineProblem.CompactSource,
        place,
        nameOf(type));
  }

  private static boolean hasDollar(TypeElement type) {
    return nameOf(type).contains("$");
  }

  /** Whether an annotated type is, which is a problem at its annotation. */
  static boolean is(Subject subject) {
    boolean is = is(subject.type(), subject.program());
    if (is) {
      tell(subject.type(), subject.place(), subject.report());
    }
    return is;
  }

  /** As ecj tells a type's qualified name, it has no dollar signs. */
  private static String nameOf(TypeElement type) {
    Element around = type.getEnclosingElement();
    return around instanceof TypeElement outer && !outer.getSimpleName().isEmpty()
        ? nameOf(outer) + "." + type.getSimpleName()
        : type.getSimpleName().toString();
  }
}
