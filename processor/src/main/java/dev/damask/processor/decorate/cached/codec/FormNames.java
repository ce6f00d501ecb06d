package dev.damask.processor.decorate.cached.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.code.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What the members that write and read types are called, and which types need some. */
final class FormNames {

  private final Map<TypeName, Shape> shapes;
  private final Set<TypeName> elements = new HashSet<>();
  private final Map<TypeName, String> names = new HashMap<>();

  FormNames(Map<TypeName, Shape> shapes) {
    this.shapes = shapes;
    Names stems = new Names(Set.of("", "Key"));
    Names constants = new Names(Set.of());
    for (Shape shape : shapes.values()) {
      if (shape instanceof Shape.Constants) {
        names.put(
            shape.type(), constants.fresh(Names.constant(((ClassName) shape.type()).simpleName())));
      } else {
        names.put(shape.type(), stems.fresh(stem(shape.type())));
      }
      if (shape instanceof Shape.Group || shape instanceof Shape.Entries) {
        elements.addAll(shape.inside());
      }
    }
  }

  /** The shape of a type. */
  Shape shape(TypeName type) {
    return Objects.requireNonNull(shapes.get(type));
  }

  /** The name of a constant, or what follows {@code write} and {@code read}. */
  String of(TypeName type) {
    return names.getOrDefault(type, "");
  }

  /** Whether a type is written and read by methods of its own. */
  boolean hasMethods(Shape shape) {
    return shape instanceof Shape.Parts
        || shape instanceof Shape.Choice
        || shape instanceof Shape.Widened
        || ((shape instanceof Shape.Group || shape instanceof Shape.Entries)
            && elements.contains(shape.type()));
  }

  /** All types that stand in some, and these. */
  Set<TypeName> within(Iterable<TypeName> types) {
    Set<TypeName> within = new HashSet<>();
    types.forEach(type -> add(type, within));
    return within;
  }

  private void add(TypeName type, Set<TypeName> within) {
    if (within.add(type)) {
      shape(type).inside().forEach(it -> add(it, within));
    }
  }

  // Price, ListOfPrice, MapOfStringAndInteger, PriceArray
  private static String stem(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return stem(array.componentType()) + "Array";
    }
    if (type instanceof WildcardTypeName wildcard) {
      return stem(wildcard.upperBounds().get(0));
    }
    if (type instanceof ParameterizedTypeName generic) {
      return generic.typeArguments().stream()
          .map(FormNames::stem)
          .collect(Collectors.joining("And", generic.rawType().simpleName() + "Of", ""));
    }
    return type instanceof ClassName named
        ? named.simpleName()
        : Names.capitalized(type.toString());
  }
}
