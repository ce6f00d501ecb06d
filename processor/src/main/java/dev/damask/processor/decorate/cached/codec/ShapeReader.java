package dev.damask.processor.decorate.cached.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.ErrorTypes;
import dev.damask.processor.code.TypeText;
import dev.damask.processor.core.Place;
import dev.damask.processor.decorate.weave.Use;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Reads which shapes the values of types have. The first that has none stops it, with the reason
 * why.
 */
final class ShapeReader {

  private static final Map<String, String> GROUPS =
      Map.of(
          "java.util.List", "List",
          "java.util.Set", "Set",
          "java.util.Collection", "Collection",
          "java.util.Optional", "Optional");

  /** What has no shape, and what to use in its place, if anything. */
  record Reason(String what, String instead) {}

  private final Desk desk;
  private final Map<TypeName, Shape> shapes = new LinkedHashMap<>();
  private final Set<TypeName> begun = new HashSet<>();
  private final UserShapes users;
  private Optional<Reason> reason = Optional.empty();
  private boolean isStopped;

  /**
   * @param place where a type that cannot be named is reported
   */
  ShapeReader(Use use, Place place) {
    this.desk = use.desk();
    this.users = new UserShapes(this, use, place);
  }

  /** All shapes so far, those that stand in others before these where they can. */
  Map<TypeName, Shape> shapes() {
    return shapes;
  }

  /** Why the last type that was read has none; nothing where that is reported. */
  Optional<Reason> reason() {
    return reason;
  }

  /**
   * Reads a type.
   *
   * @param what what is of the type, for messages
   * @return whether it has a shape
   */
  boolean read(TypeMirror type, String what) {
    TypeName name = desk.names().of(type);
    if (!begun.add(name)) {
      return !isStopped;
    }
    Optional<? extends Shape> shape = shape(type, name, what);
    shape.ifPresent(it -> shapes.put(name, it));
    return shape.isPresent();
  }

  private Optional<? extends Shape> shape(TypeMirror type, TypeName name, String what) {
    Optional<Shape.Leaf> leaf = Leaves.of(name);
    if (leaf.isPresent()) {
      return leaf;
    }
    if (type instanceof ArrayType array) {
      return group(name, Leaves.ELEMENTS, "Array", array.getComponentType(), what);
    }
    Optional<TypeElement> existing = ErrorTypes.existing(type, desk.program());
    if (existing.isEmpty()) {
      return none(what, type, "");
    }
    DeclaredType declared = (DeclaredType) type;
    TypeElement element = existing.get();
    String qualified = element.getQualifiedName().toString();
    if (declared.getTypeArguments().size() != element.getTypeParameters().size()) {
      return none(what, type, ": its type arguments are missing");
    }
    if (GROUPS.containsKey(qualified)) {
      String kind = GROUPS.get(qualified);
      ClassName holder = kind.equals("Optional") ? Leaves.OPTIONALS : Leaves.ELEMENTS;
      return group(name, holder, kind, declared.getTypeArguments().get(0), what);
    }
    return qualified.equals("java.util.Map")
        ? entries(name, declared, what)
        : users.read(declared, element, name, what);
  }

  private Optional<Shape> group(
      TypeName name, ClassName holder, String kind, TypeMirror element, String what) {
    Optional<TypeMirror> bare = bare(element, what);
    return bare.filter(it -> read(it, "what is in " + what))
        .map(it -> new Shape.Group(name, holder, kind, desk.names().of(it)));
  }

  private Optional<Shape> entries(TypeName name, DeclaredType map, String what) {
    Optional<TypeMirror> key = bare(map.getTypeArguments().get(0), what);
    Optional<TypeMirror> value = bare(map.getTypeArguments().get(1), what);
    if (key.isEmpty()
        || value.isEmpty()
        || !read(key.get(), "a key of " + what)
        || !read(value.get(), "a value of " + what)) {
      return Optional.empty();
    }
    return Optional.of(
        new Shape.Entries(name, desk.names().of(key.get()), desk.names().of(value.get())));
  }

  /** What a type argument stands for: of a wildcard, its bound. */
  private Optional<TypeMirror> bare(TypeMirror argument, String what) {
    if (!(argument instanceof WildcardType wildcard)) {
      return Optional.of(argument);
    }
    if (wildcard.getExtendsBound() == null) {
      var unused = none("what is in " + what, argument, "");
      return Optional.empty();
    }
    return Optional.of(wildcard.getExtendsBound());
  }

  /** Stops, as a type has no shape. */
  <T> Optional<T> none(String what, TypeMirror type, String more) {
    return stop("%s is of the type %s".formatted(what, TypeText.of(type)), more);
  }

  /** Stops for a reason. */
  <T> Optional<T> stop(String why, String instead) {
    reason = isStopped ? reason : Optional.of(new Reason(why, instead));
    return stop();
  }

  /** Stops, as something is reported already. */
  <T> Optional<T> stop() {
    isStopped = true;
    return Optional.empty();
  }
}
