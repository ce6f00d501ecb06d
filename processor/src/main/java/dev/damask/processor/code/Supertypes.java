package dev.damask.processor.code;

import dev.damask.processor.core.Program;
import java.util.HashSet;
import java.util.List;
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
   * its bounds are.
   */
  public static boolean includeAny(TypeMirror type, Set<String> qualifiedNames, Program program) {
    return new Supertypes(program, qualifiedNames).isAny(type);
  }

  private boolean isAny(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      // To ecj, a variable with several bounds is its own upper bound; to javac, only that is as
      // seen in a subtype.
      TypeMirror bound = variable.getUpperBound();
      return (bound.getKind() != TypeKind.TYPEVAR && isAny(bound))
          || ((TypeParameterElement) variable.asElement())
              .getBounds().stream().anyMatch(this::isAny);
    }
    if (type instanceof IntersectionType intersection) {
      return intersection.getBounds().stream().anyMatch(this::isAny);
    }
    return ErrorTypes.existing(type, program).filter(this::isAny).isPresent();
  }

  private boolean isAny(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return wanted.contains(name)
        || (seen.add(name) && (isAny(type.getSuperclass()) || areAny(type.getInterfaces())));
  }

  private boolean areAny(List<? extends TypeMirror> types) {
    for (TypeMirror type : types) {
      if (isAny(type)) {
        return true;
      }
    }
    return false;
  }
}
