package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.decorate.Composition.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of an annotation that replaces one of an annotation which that carries.
 *
 * @param attribute the one that replaces
 * @param overrides what says so
 * @param target the annotation that is carried
 * @param name the name of the attribute that is replaced
 */
record Overriding(
    ExecutableElement attribute, Attributes overrides, TypeElement target, String name) {

  static final String ANNOTATION = "dev.damask.decorate.Overrides";

  /** Those of an annotation type that name a type that exists. */
  static List<Overriding> all(TypeElement annotation, Program program) {
    List<Overriding> all = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(annotation.getEnclosedElements())) {
      program.annotation(method, ANNOTATION).map(it -> new Attributes(method, it)).stream()
          .flatMap(it -> of(method, it).stream())
          .forEach(all::add);
    }
    return all;
  }

  /** Those that can replace something. */
  static List<Overriding> on(TypeElement annotation, Program program) {
    return all(annotation, program).stream().filter(it -> it.fits(program.types())).toList();
  }

  private static Optional<Overriding> of(ExecutableElement method, Attributes overrides) {
    return overrides.value("decorator").getValue() instanceof DeclaredType type
            && type.getKind() != TypeKind.ERROR
        ? Optional.of(
            new Overriding(
                method, overrides, (TypeElement) type.asElement(), overrides.text("attribute")))
        : Optional.empty();
  }

  /** The attribute that is replaced, if the annotation has one of the name. */
  Optional<ExecutableElement> replaced() {
    return ElementFilter.methodsIn(target.getEnclosedElements()).stream()
        .filter(it -> it.getSimpleName().contentEquals(name))
        .findFirst();
  }

  /** Whether the attribute exists and takes the values of the one that replaces it. */
  boolean fits(Types types) {
    return replaced().filter(it -> fits(it.getReturnType(), types)).isPresent();
  }

  private boolean fits(TypeMirror wanted, Types types) {
    TypeMirror given = attribute.getReturnType();
    // A number is kept as what it is, and would not be one of the other type.
    return types.isSameType(given, wanted)
        || (!given.getKind().isPrimitive() && types.isSubtype(given, wanted));
  }

  /** The value that an annotation with this attribute gives. */
  Optional<Replacement> by(Attributes annotation) {
    String own = attribute.getSimpleName().toString();
    return annotation.isGiven(own) || attribute.getDefaultValue() != null
        ? Optional.of(
            new Replacement(
                target,
                name,
                annotation.value(own),
                annotation.isGiven(own) ? annotation.place(own) : annotation.place()))
        : Optional.empty();
  }

  /** That some value is given, which is not read. */
  Replacement byAny() {
    return new Replacement(target, name, overrides.value("attribute"), Place.of(attribute));
  }

  /** The value that it has where none is given; it stands at the attribute. */
  Optional<Replacement> byDefault() {
    @Nullable AnnotationValue value = attribute.getDefaultValue();
    return value == null
        ? Optional.empty()
        : Optional.of(new Replacement(target, name, value, Place.of(attribute)));
  }
}
