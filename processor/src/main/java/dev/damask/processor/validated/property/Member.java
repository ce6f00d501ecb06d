package dev.damask.processor.validated.property;

import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.code.ObjectMethods;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A field or method of the type or of a supertype, with the types that it has in the type.
 *
 * @param type that of a field, or what a method returns
 * @param parameters the types of a method's parameters
 * @param thrown what a method declares to throw
 */
public record Member(
    Element element,
    Ancestor in,
    TypeMirror type,
    List<TypeMirror> parameters,
    List<TypeMirror> thrown) {

  // By hand: to link what a record has of its own costs a compilation a hundred classes.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Member that
        && element.equals(that.element)
        && in.type().equals(that.in.type());
  }

  @Override
  public int hashCode() {
    return element.hashCode();
  }

  public String name() {
    return element.getSimpleName().toString();
  }

  boolean isField() {
    return element.getKind() == ElementKind.FIELD;
  }

  public ExecutableElement method() {
    return (ExecutableElement) element;
  }

  public boolean is(Modifier modifier) {
    return element.getModifiers().contains(modifier);
  }

  /** The type as it is declared, with its annotations. */
  TypeMirror declaredType() {
    return isField() ? element.asType() : method().getReturnType();
  }

  /** Whether it returns something and takes nothing, other than to show or compare objects. */
  boolean isReader() {
    return !isField()
        && parameters.isEmpty()
        && !ObjectMethods.contain(method())
        && type.getKind() != TypeKind.VOID
        && method().getTypeParameters().isEmpty();
  }

  /** The property that it is the field or the getter of; empty for other methods. */
  String property(Set<String> plainNames) {
    if (isField()) {
      return name();
    }
    if (!isReader()) {
      return "";
    }
    String property = PropertyNames.ofGetter(name(), type);
    return property.isEmpty() && (is(Modifier.ABSTRACT) || plainNames.contains(name()))
        ? name()
        : property;
  }
}
