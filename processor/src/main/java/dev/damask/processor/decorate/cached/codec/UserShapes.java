package dev.damask.processor.decorate.cached.codec;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Assignability;
import dev.damask.processor.code.Substitution;
import dev.damask.processor.code.Supertypes;
import dev.damask.processor.code.TypeText;
import dev.damask.processor.core.Deprecation;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.decorate.weave.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the shapes of enums, records and sealed interfaces. */
final class UserShapes {

  /** So many instances of one generic type inside one another are taken to have no end. */
  private static final int GROWN = 16;

  private final ShapeReader shapes;
  private final Use use;
  private final Types types;
  private final Assignability assignability;
  private final Place place;

  /** The types inside of which one is read. */
  private final List<TypeElement> around = new ArrayList<>();

  UserShapes(ShapeReader shapes, Use use, Place place) {
    this.shapes = shapes;
    this.use = use;
    this.types = use.program().types();
    this.assignability = new Assignability(use.desk());
    this.place = place;
  }

  Optional<? extends Shape> read(
      DeclaredType type, TypeElement element, TypeName name, String what) {
    boolean isEnum = element.getKind() == ElementKind.ENUM;
    boolean isRecord = element.getKind() == ElementKind.RECORD;
    boolean isSealed =
        element.getKind() == ElementKind.INTERFACE
            && element.getModifiers().contains(Modifier.SEALED);
    if (!isEnum && !isRecord && !isSealed) {
      return shapes.none(what, type, insteadOf(type));
    }
    if (type.getTypeArguments().stream().anyMatch(WildcardType.class::isInstance)) {
      return widened(type, element, name, what);
    }
    if (use.mentioned(type, place).isEmpty()) {
      return shapes.stop();
    }
    if (isEnum) {
      return Optional.of(new Shape.Constants(name, constants(element)));
    }
    long inside = around.stream().filter(element::equals).count();
    if (inside >= GROWN) {
      return shapes.stop(
          what + " is of the type " + element.getSimpleName(),
          ": it contains more and more of its kind, without an end");
    }
    around.add(element);
    Optional<? extends Shape> shape =
        isRecord ? parts(type, element, name) : choice(type, element, name, what);
    around.remove(around.size() - 1);
    return shape;
  }

  private Optional<Shape> widened(
      DeclaredType type, TypeElement element, TypeName name, String what) {
    List<? extends TypeParameterElement> parameters = element.getTypeParameters();
    TypeMirror[] arguments = new TypeMirror[parameters.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = bound(type.getTypeArguments().get(i), parameters.get(i).getBounds().get(0));
    }
    DeclaredType plain = types.getDeclaredType(element, arguments);
    if (!fits(plain, parameters)) {
      return shapes.none(what, type, ": its type arguments are not known");
    }
    return shapes.read(plain, what)
        ? Optional.of(new Shape.Widened(name, use.desk().names().of(plain)))
        : Optional.empty();
  }

  /** What all is that a wildcard may stand for. */
  private TypeMirror bound(TypeMirror argument, TypeMirror declared) {
    if (!(argument instanceof WildcardType wildcard)) {
      return argument;
    }
    TypeMirror extended = wildcard.getExtendsBound();
    return extended == null || assignability.isSubtype(declared, extended) ? declared : extended;
  }

  /** Whether the arguments of a type are within the bounds of its parameters. */
  private boolean fits(DeclaredType type, List<? extends TypeParameterElement> parameters) {
    Substitution substitution = new Substitution(type, use.program());
    return IntStream.range(0, parameters.size())
        .allMatch(
            i ->
                parameters.get(i).getBounds().stream()
                    .allMatch(
                        it ->
                            assignability.isSubtype(
                                type.getTypeArguments().get(i), substitution.of(it))));
  }

  private static List<String> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(it -> it.getKind() == ElementKind.ENUM_CONSTANT)
        .map(it -> it.getSimpleName().toString())
        .sorted()
        .toList();
  }

  private Optional<Shape> parts(DeclaredType type, TypeElement record, TypeName name) {
    List<Shape.Component> components = new ArrayList<>();
    Substitution substitution = new Substitution(type, use.program());
    for (RecordComponentElement component :
        ElementFilter.recordComponentsIn(record.getEnclosedElements())) {
      TypeMirror its = substitution.of(component.asType());
      String what = record.getSimpleName() + "." + component.getSimpleName();
      if (!shapes.read(its, what)) {
        return Optional.empty();
      }
      String accessor = component.getSimpleName().toString();
      components.add(new Shape.Component(accessor, use.desk().names().of(its)));
      methods(record).filter(it -> isAccessor(it, accessor)).forEach(this::allowUseOf);
    }
    for (ExecutableElement constructor :
        ElementFilter.constructorsIn(record.getEnclosedElements())) {
      if (constructor.getParameters().size() == components.size()) {
        allowUseOf(constructor);
        if (isCanonical(constructor, record) && !use.canCall(constructor, place)) {
          return shapes.stop();
        }
      }
    }
    return Optional.of(new Shape.Parts(name, components));
  }

  private boolean isCanonical(ExecutableElement constructor, TypeElement record) {
    List<TypeMirror> components =
        ElementFilter.recordComponentsIn(record.getEnclosedElements()).stream()
            .<TypeMirror>map(it -> types.erasure(it.asType()))
            .toList();
    return IntStream.range(0, components.size())
        .allMatch(
            i ->
                types.isSameType(
                    types.erasure(constructor.getParameters().get(i).asType()), components.get(i)));
  }

  private static Stream<ExecutableElement> methods(TypeElement record) {
    return ElementFilter.methodsIn(record.getEnclosedElements()).stream();
  }

  private static boolean isAccessor(ExecutableElement method, String name) {
    return method.getParameters().isEmpty() && method.getSimpleName().contentEquals(name);
  }

  private void allowUseOf(Element member) {
    use.desk().lint().suppress(Deprecation.of(member, use.program().elements()));
  }

  private Optional<Shape> choice(
      DeclaredType type, TypeElement sealed, TypeName name, String what) {
    List<TypeName> forms = new ArrayList<>();
    List<? extends TypeMirror> permitted =
        Program.permitted(sealed).stream().sorted(Comparator.comparing(TypeText::of)).toList();
    for (TypeMirror form : permitted) {
      Optional<DeclaredType> instance = Instance.of((DeclaredType) form, type, use.desk());
      if (instance.isEmpty()) {
        return shapes.none(what, type, ": it does not say what " + TypeText.of(form) + " is of");
      }
      if (!shapes.read(instance.get(), "what " + sealed.getSimpleName() + " permits")) {
        return Optional.empty();
      }
      forms.add(use.desk().names().of(instance.get()));
    }
    return Optional.of(new Shape.Choice(name, forms));
  }

  private String insteadOf(TypeMirror type) {
    for (String name : List.of("List", "Set", "Map", "Collection")) {
      if (Supertypes.includeAny(type, Set.of("java.util." + name), use.desk())) {
        return ": use a " + name;
      }
    }
    return "";
  }
}
