package dev.damask.processor.code;

import dev.damask.processor.core.DeclaredSupertypes;
import dev.damask.processor.core.Program;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** The supertypes of a type by name, for those that may not be on the class path. */
public final class Supertypes {

  private final Program program;
  private final Set<String> wanted;
  private final Set<String> seen = new HashSet<>();

  private Supertypes(Program program, Set<String> wanted) {
    this.program = program;
    this.wanted = wanted;
  }

  /**
   * Whether a type is, or is a subtype of, one of some qualified names. A variable is what all of
   * its bounds are, and a type that is yet to be generated what it is generated for.
   */
  public static boolean includeAny(TypeMirror type, Set<String> qualifiedNames, Desk desk) {
    return includeAny(type, qualifiedNames, desk.names().packageName(), desk.program());
  }

  /**
   * The same.
   *
   * @param fromPackage the package of what names the type
   */
  public static boolean includeAny(
      TypeMirror type, Set<String> qualifiedNames, String fromPackage, Program program) {
    return new Supertypes(program, qualifiedNames).isAny(type, fromPackage);
  }

  private boolean isAny(TypeMirror type, String fromPackage) {
    if (type instanceof TypeVariable variable) {
      // To ecj, a variable with several bounds is its own upper bound; to javac, only that is as
      // seen in a subtype.
      TypeMirror bound = variable.getUpperBound();
      return (bound.getKind() != TypeKind.TYPEVAR && isAny(bound, fromPackage))
          || ((TypeParameterElement) variable.asElement())
              .getBounds().stream().anyMatch(it -> isAny(it, fromPackage));
    }
    if (type instanceof IntersectionType intersection) {
      return intersection.getBounds().stream().anyMatch(it -> isAny(it, fromPackage));
    }
    return ErrorTypes.known(type, fromPackage, program).filter(this::isAny).isPresent();
  }

  private boolean isAny(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return wanted.contains(name)
        || (seen.add(name)
            && DeclaredSupertypes.of(type).anyMatch(it -> isAny(it, packageOf(type))));
  }

  private String packageOf(TypeElement type) {
    return ErrorTypes.packageOf(type, program);
  }
}
