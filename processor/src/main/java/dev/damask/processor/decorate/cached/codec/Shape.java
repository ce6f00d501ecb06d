package dev.damask.processor.decorate.cached.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.stream.Collectors;

/** A type whose values have a form as bytes. The types that stand in it are named. */
public sealed interface Shape {

  TypeName type();

  /** The types that stand directly in it. */
  List<TypeName> inside();

  /** What has to be the same for bytes to be read again. */
  String text();

  /**
   * A type of the JDK's.
   *
   * @param holder the class that has the methods that write and read it
   * @param name what those methods are called, after {@code write} and {@code read}
   */
  record Leaf(TypeName type, ClassName holder, String name) implements Shape {
    @Override
    public List<TypeName> inside() {
      return List.of();
    }

    @Override
    public String text() {
      return name;
    }
  }

  /**
   * An enum.
   *
   * @param names those of its constants, sorted: ecj does not keep the order of class files
   */
  record Constants(TypeName type, List<String> names) implements Shape {
    @Override
    public List<TypeName> inside() {
      return List.of();
    }

    @Override
    public String text() {
      return "enum " + names;
    }
  }

  /**
   * A list, set, collection, array or optional.
   *
   * @param kind what the methods that write and read it are called
   * @param holder the class that has them
   */
  record Group(TypeName type, ClassName holder, String kind, TypeName element) implements Shape {
    @Override
    public List<TypeName> inside() {
      return List.of(element);
    }

    @Override
    public String text() {
      return kind + " " + element;
    }

    boolean isArray() {
      return type instanceof ArrayTypeName;
    }

    /** Whether it is an array that {@code new} cannot make. */
    boolean isGenericArray() {
      TypeName leaf = type;
      while (leaf instanceof ArrayTypeName array) {
        leaf = array.componentType();
      }
      return isArray()
          && leaf instanceof ParameterizedTypeName generic
          && !generic.typeArguments().stream().allMatch(Group::isUnbounded);
    }

    private static boolean isUnbounded(TypeName argument) {
      return argument instanceof WildcardTypeName wildcard
          && wildcard.lowerBounds().isEmpty()
          && wildcard.upperBounds().equals(List.of(ClassName.OBJECT));
    }
  }

  /**
   * A generic record or sealed interface some of whose arguments are wildcards.
   *
   * @param plain the type with their bounds, which what is read of it has
   */
  record Widened(TypeName type, TypeName plain) implements Shape {
    @Override
    public List<TypeName> inside() {
      return List.of(plain);
    }

    @Override
    public String text() {
      return "as " + plain;
    }
  }

  /** A map. */
  record Entries(TypeName type, TypeName key, TypeName value) implements Shape {
    @Override
    public List<TypeName> inside() {
      return List.of(key, value);
    }

    @Override
    public String text() {
      return "Map " + key + " " + value;
    }
  }

  /** A record. */
  record Parts(TypeName type, List<Component> components) implements Shape {
    @Override
    public List<TypeName> inside() {
      return components.stream().map(Component::type).toList();
    }

    @Override
    public String text() {
      return components.stream()
          .map(it -> it.name + " " + it.type)
          .collect(Collectors.joining(", ", "record (", ")"));
    }
  }

  /** A component of a record. */
  record Component(String name, TypeName type) {}

  /**
   * A sealed interface.
   *
   * @param forms the types that it permits, sorted by name
   */
  record Choice(TypeName type, List<TypeName> forms) implements Shape {
    @Override
    public List<TypeName> inside() {
      return forms;
    }

    @Override
    public String text() {
      return forms.stream()
          .map(TypeName::toString)
          .collect(Collectors.joining(", ", "sealed (", ")"));
    }
  }
}
