package dev.damask.processor.code;

import dev.damask.processor.core.Program;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Tells of types whether a value of one may show something that is marked {@code @Sensitive}: the
 * type itself, a supertype, a permitted subtype, a type argument, a component, a field or an
 * accessor.
 */
final class SensitiveTypes {

  private static final String SENSITIVE = "dev.damask.Sensitive";

  private final Program program;
  private final String packageName;
  private final Set<Element> visiting = new HashSet<>();

  /**
   * @param packageName that of the code that names types yet to be generated
   */
  SensitiveTypes(Program program, String packageName) {
    this.program = program;
    this.packageName = packageName;
  }

  boolean isMarked(Element element) {
    return program.annotation(element, SENSITIVE).isPresent();
  }

  boolean contains(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> contains(((ArrayType) type).getComponentType());
      case TYPEVAR -> containsVariable((TypeVariable) type);
      case WILDCARD ->
          containsBound(((WildcardType) type).getExtendsBound())
              || containsBound(((WildcardType) type).getSuperBound());
      case INTERSECTION -> containAny(((IntersectionType) type).getBounds());
      case DECLARED, ERROR -> containsDeclared((DeclaredType) type);
      default -> false;
    };
  }

  private boolean containAny(List<? extends TypeMirror> types) {
    for (TypeMirror type : types) {
      if (contains(type)) {
        return true;
      }
    }
    return false;
  }

  private boolean containsBound(@Nullable TypeMirror bound) {
    return bound != null && contains(bound);
  }

  private boolean containsVariable(TypeVariable type) {
    TypeParameterElement variable = (TypeParameterElement) type.asElement();
    if (!visiting.add(variable)) {
      return false;
    }
    // To ecj, a variable with several bounds is its own upper bound; to javac, only that is as seen
    // in a subtype.
    boolean contains = containAny(variable.getBounds()) || contains(type.getUpperBound());
    visiting.remove(variable);
    return contains;
  }

  private boolean containsDeclared(DeclaredType type) {
    Optional<TypeElement> element = element(type);
    return (element.isPresent() && containsElement(element.get()))
        || containAny(type.getTypeArguments())
        || (isInner(type) && contains(type.getEnclosingType()));
  }

  /** To ecj, a static type has a type around it, too. */
  private boolean isInner(DeclaredType type) {
    return program.info((TypeElement) type.asElement()).isInner();
  }

  private Optional<TypeElement> element(DeclaredType type) {
    return ErrorTypes.meant(type, packageName, program);
  }

  private boolean containsElement(TypeElement type) {
    if (isMarked(type)) {
      return true;
    }
    if (type.getQualifiedName().toString().startsWith("java.") || !visiting.add(type)) {
      return false;
    }
    boolean contains =
        hasMarkedMember(type)
            || contains(type.getSuperclass())
            || containAny(type.getInterfaces())
            || containAny(Program.permitted(type));
    visiting.remove(type);
    return contains;
  }

  private boolean hasMarkedMember(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (containsMember(member)) {
        return true;
      }
    }
    return false;
  }

  private boolean containsMember(Element member) {
    return switch (member.getKind()) {
      case FIELD ->
          isMarked(member)
              || (!member.getModifiers().contains(Modifier.STATIC)
                  && isOfMarkedType(member.asType()));
      case METHOD -> ((ExecutableElement) member).getParameters().isEmpty() && isMarked(member);
      case RECORD_COMPONENT -> containsComponent((RecordComponentElement) member);
      default -> false;
    };
  }

  /** No deeper, since classes, unlike records, show of their fields what they like. */
  private boolean isOfMarkedType(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isOfMarkedType(array.getComponentType());
    }
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    boolean isOfMarked = element(declared).filter(this::isMarked).isPresent();
    for (TypeMirror argument : declared.getTypeArguments()) {
      isOfMarked |= isOfMarkedType(argument);
    }
    return isOfMarked;
  }

  private boolean containsComponent(RecordComponentElement component) {
    return isMarkedComponent(component) || contains(component.asType());
  }

  /** A mark on an accessor that the component's overrides counts, too. */
  boolean isMarkedComponent(RecordComponentElement component) {
    return isMarked(component) || accessors(component).anyMatch(this::isMarked);
  }

  /** The component's accessor where it is declared, and those of supertypes. */
  private Stream<ExecutableElement> accessors(RecordComponentElement component) {
    TypeElement record = (TypeElement) Objects.requireNonNull(component.getEnclosingElement());
    return Stream.concat(Stream.of(record), allInterfaces(record))
        .flatMap(it -> ElementFilter.methodsIn(it.getEnclosedElements()).stream())
        .filter(
            it ->
                it.getSimpleName().equals(component.getSimpleName())
                    && it.getParameters().isEmpty());
  }

  private Stream<TypeElement> allInterfaces(TypeElement type) {
    return type.getInterfaces().stream()
        .flatMap(it -> ErrorTypes.existing(it, program).stream())
        .flatMap(it -> Stream.concat(Stream.of(it), allInterfaces(it)));
  }

  /** Whether code in the package can ask for all components of a record, and without a warning. */
  boolean canBeTakenApart(TypeElement record) {
    return record.getKind() == ElementKind.RECORD
        && program.info(record).isAccessibleFrom(packageName, false)
        && allInterfaces(record).noneMatch(this::isMarked)
        && record.getInterfaces().stream().noneMatch(this::hasSensitiveArgument)
        && components(record).stream()
            .flatMap(it -> Stream.concat(Stream.of(it), accessors(it)))
            .noneMatch(program.elements()::isDeprecated);
  }

  private boolean hasSensitiveArgument(TypeMirror type) {
    return ((DeclaredType) type).getTypeArguments().stream().anyMatch(this::contains);
  }

  static List<RecordComponentElement> components(TypeElement record) {
    return ElementFilter.recordComponentsIn(record.getEnclosedElements());
  }
}
