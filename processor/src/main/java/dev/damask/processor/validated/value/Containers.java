package dev.damask.processor.validated.value;

import dev.damask.processor.code.ErrorTypes;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Finds out what a type contains. */
public final class Containers {

  private static final List<Container> WITH_ARGUMENTS =
      List.of(Container.MAP, Container.LIST, Container.ITERABLE, Container.OPTIONAL);

  private static final List<Container> UNWRAPPED =
      Arrays.stream(Container.values()).filter(Container::isUnwrapped).toList();

  /**
   * What one type argument of a container stands for.
   *
   * @param index which argument of {@link Container} it is
   * @param type the argument as a value of it sees it, which may be a wildcard
   * @param written the place among the type arguments in the source; negative where it is not there
   */
  record Argument(int index, TypeMirror type, int written) {}

  /** A container type with its arguments. */
  record Found(Container container, List<Argument> arguments) {

    /** Whether a class says what it contains, and not who uses it. */
    boolean isFixed() {
      return arguments.stream().anyMatch(it -> it.written() < 0);
    }
  }

  private final Program program;
  private final Types types;

  Containers(Program program) {
    this.program = program;
    this.types = program.types();
  }

  /** The kind of container that values of a type are, if any. */
  Optional<Found> find(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)
        || ErrorTypes.existing(declared, program).isEmpty()) {
      return Optional.empty();
    }
    for (Container container : WITH_ARGUMENTS) {
      Optional<DeclaredType> found = supertype(declared, container.type());
      if (found.isPresent()) {
        Container kind =
            container == Container.ITERABLE && mayBeList(declared)
                ? Container.MAYBE_LIST
                : container;
        return Optional.of(new Found(kind, arguments(declared, found.get(), container)));
      }
    }
    return unwrapped(declared).map(it -> new Found(it, List.of(boxed(it.inside()))));
  }

  /** The kind of container that a type is, if constraints on it mean what is inside. */
  static Optional<Container> unwrapped(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    Name name = ((TypeElement) declared.asElement()).getQualifiedName();
    return UNWRAPPED.stream().filter(it -> name.contentEquals(it.type())).findFirst();
  }

  private Argument boxed(TypeKind primitive) {
    return new Argument(0, types.boxedClass(types.getPrimitiveType(primitive)).asType(), -1);
  }

  /**
   * The same, but nothing inside itself, since a class may be an iterable of itself.
   *
   * @param around the classes around it which say themselves what they contain; takes its own
   */
  Optional<Found> find(TypeMirror type, Set<TypeElement> around) {
    return find(type).filter(it -> !it.isFixed() || around.addAll(elements(type)));
  }

  private boolean mayBeList(TypeMirror type) {
    TypeMirror list = program.elements().getTypeElement(Container.LIST.type()).asType();
    return types.isSubtype(types.erasure(list), types.erasure(type));
  }

  private List<Argument> arguments(DeclaredType type, DeclaredType found, Container container) {
    TypeElement element = (TypeElement) type.asElement();
    List<? extends TypeMirror> generic =
        supertype((DeclaredType) element.asType(), container.type())
            .<List<? extends TypeMirror>>map(DeclaredType::getTypeArguments)
            .orElse(List.of());
    List<Argument> arguments = new ArrayList<>();
    for (int i = 0; i < found.getTypeArguments().size(); i++) {
      int written = -1;
      for (int j = 0; j < element.getTypeParameters().size(); j++) {
        if (types.isSameType(generic.get(i), element.getTypeParameters().get(j).asType())) {
          written = j;
        }
      }
      arguments.add(new Argument(i, found.getTypeArguments().get(i), written));
    }
    return arguments;
  }

  private Optional<DeclaredType> supertype(DeclaredType type, String name) {
    TypeElement element = (TypeElement) type.asElement();
    if (element.getQualifiedName().contentEquals(name)) {
      return Optional.of(type);
    }
    for (TypeMirror supertype : ErrorTypes.directSupertypes(type, program)) {
      if (supertype instanceof DeclaredType declared
          && ErrorTypes.existing(declared, program).isPresent()) {
        Optional<DeclaredType> found = supertype(declared, name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The type of a variable that holds a value of a type argument. */
  TypeMirror bound(TypeMirror argument) {
    if (!(argument instanceof WildcardType wildcard)) {
      return argument;
    }
    return wildcard.getExtendsBound() == null
        ? program.elements().getTypeElement("java.lang.Object").asType()
        : wildcard.getExtendsBound();
  }

  /** The declared types that the values of a type are of. */
  public static List<TypeElement> elements(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      // To ecj, a variable with several bounds is its own upper bound.
      return ((TypeParameterElement) variable.asElement())
          .getBounds().stream().flatMap(it -> elements(it).stream()).toList();
    }
    if (type instanceof IntersectionType intersection) {
      return intersection.getBounds().stream().flatMap(it -> elements(it).stream()).toList();
    }
    return type instanceof DeclaredType declared
        ? List.of((TypeElement) declared.asElement())
        : List.of();
  }
}
