package dev.damask.processor.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.core.DeclaredSupertypes;
import dev.damask.processor.core.MissingTypes;
import dev.damask.processor.core.Program;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * Tells which types can be given where others are wanted, those too that are yet to be generated:
 * to javac they are whatever is wanted, to ecj nothing is, so that they are compared by name.
 */
public final class Assignability {

  private static final Set<ClassName> OF_ARRAYS =
      Set.of(ClassName.get("java.lang", "Cloneable"), ClassName.get("java.io", "Serializable"));

  private final Program program;
  private final TypeNames names;

  public Assignability(Desk desk) {
    this.program = desk.program();
    this.names = desk.names().comparing(List.of());
  }

  /** Whether a value of one type can be given where another one is wanted. */
  public boolean is(TypeMirror type, TypeMirror wanted) {
    return isMissing(type, wanted)
        ? isBelow(names.of(type), names.of(wanted))
        : program.types().isAssignable(type, wanted);
  }

  /** Whether a type is, or is below, one of a qualified name. */
  public boolean isA(TypeMirror type, String qualifiedName) {
    @Nullable TypeElement named = program.elements().getTypeElement(qualifiedName);
    return named != null && isSubtype(type, named.asType());
  }

  /** Whether one type is the other or a subtype of it. */
  public boolean isSubtype(TypeMirror type, TypeMirror other) {
    if (type instanceof TypeVariable variable && MissingTypes.areIn(variable.getUpperBound())) {
      return areSame(type, other) || isSubtype(variable.getUpperBound(), other);
    }
    return isMissing(type, other)
        ? isBelow(names.of(type), names.of(other))
        : program.types().isSubtype(type, other);
  }

  /** Whether one type's class or interface is the other's or below it, whatever the arguments. */
  public boolean isErasedSubtype(TypeMirror type, TypeMirror other) {
    return isMissing(type, other)
        ? isBelow(names.erased(type), names.erased(other))
        : program.types().isSubtype(program.types().erasure(type), program.types().erasure(other));
  }

  /** Whether two types are one. */
  public boolean areSame(TypeMirror one, TypeMirror other) {
    return isMissing(one, other)
        ? names.of(one).equals(names.of(other))
        : program.types().isSameType(one, other);
  }

  /** Whether something does not exist that a comparison comes upon. */
  private static boolean isMissing(TypeMirror type, TypeMirror other) {
    return ErrorTypes.areInOrAbove(type) || MissingTypes.areIn(other);
  }

  private boolean isBelow(TypeName type, TypeName wanted) {
    if (type.equals(wanted)) {
      return true;
    }
    if (type.isPrimitive() || wanted.isPrimitive()) {
      return false;
    }
    if (wanted.equals(ClassName.OBJECT)) {
      return true;
    }
    if (type instanceof ArrayTypeName array) {
      return wanted instanceof ArrayTypeName other
          ? isBelow(array.componentType(), other.componentType())
          : wanted instanceof ClassName && OF_ARRAYS.contains(wanted);
    }
    if (type instanceof TypeVariableName variable) {
      return variable.bounds().stream().anyMatch(it -> isBelow(it, wanted));
    }
    @Nullable ClassName raw = raw(type);
    return raw != null && isClassBelow(raw, type, wanted);
  }

  private boolean isClassBelow(ClassName raw, TypeName type, TypeName wanted) {
    if (raw.equals(raw(wanted))) {
      return contain(arguments(wanted), arguments(type));
    }
    return supertypes(raw, arguments(type)).anyMatch(it -> isBelow(it, wanted));
  }

  private static @Nullable ClassName raw(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      return generic.rawType();
    }
    return type instanceof ClassName name ? name : null;
  }

  private static List<TypeName> arguments(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.typeArguments() : List.of();
  }

  private boolean contain(List<TypeName> wanted, List<TypeName> given) {
    for (int i = 0; i < wanted.size(); i++) {
      if (i == given.size() || !contains(wanted.get(i), given.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean contains(TypeName wanted, TypeName given) {
    if (!(wanted instanceof WildcardTypeName wildcard)) {
      return wanted.equals(given);
    }
    if (!wildcard.lowerBounds().isEmpty()) {
      TypeName lower = wildcard.lowerBounds().get(0);
      return given instanceof WildcardTypeName other
          ? !other.lowerBounds().isEmpty() && isBelow(lower, other.lowerBounds().get(0))
          : isBelow(lower, given);
    }
    return isBelow(upper(given), wildcard.upperBounds().get(0));
  }

  private static TypeName upper(TypeName type) {
    return type instanceof WildcardTypeName wildcard ? wildcard.upperBounds().get(0) : type;
  }

  /** What a type extends and implements itself; one that is yet to be generated, the user's. */
  private Stream<TypeName> supertypes(ClassName raw, List<TypeName> arguments) {
    @Nullable TypeElement element = program.elements().getTypeElement(raw.canonicalName());
    if (element == null) {
      return program.wrappers().extended(raw).stream().map(it -> generic(it, arguments));
    }
    List<? extends TypeParameterElement> variables = element.getTypeParameters();
    boolean isRaw = arguments.size() != variables.size();
    TypeNames itsNames = isRaw ? names : names.giving(variables, arguments);
    return DeclaredSupertypes.of(element)
        .map(itsNames::of)
        .map(it -> isRaw && it instanceof ParameterizedTypeName generic ? generic.rawType() : it);
  }

  private static TypeName generic(ClassName raw, List<TypeName> arguments) {
    return arguments.isEmpty()
        ? raw
        : ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
  }
}
