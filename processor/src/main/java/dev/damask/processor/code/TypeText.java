package dev.damask.processor.code;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Types as messages name them: without annotations, which compilers print each in their own way.
 */
public final class TypeText extends SimpleTypeVisitor14<String, Void> {

  private static final TypeText TEXT = new TypeText();

  private TypeText() {}

  /** {@code java.util.List<java.lang.String>}, {@code int[]}. */
  public static String of(TypeMirror type) {
    return type.accept(TEXT, null);
  }

  @Override
  public String visitArray(ArrayType type, Void unused) {
    return of(type.getComponentType()) + "[]";
  }

  @Override
  public String visitDeclared(DeclaredType type, Void unused) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return arguments.isEmpty()
        ? name
        : name + arguments.stream().map(TypeText::of).collect(Collectors.joining(", ", "<", ">"));
  }

  @Override
  public String visitError(ErrorType type, Void unused) {
    return visitDeclared(type, null);
  }

  @Override
  public String visitTypeVariable(TypeVariable type, Void unused) {
    return type.asElement().getSimpleName().toString();
  }

  @Override
  public String visitWildcard(WildcardType type, Void unused) {
    if (type.getExtendsBound() != null) {
      return "? extends " + of(type.getExtendsBound());
    }
    return type.getSuperBound() == null ? "?" : "? super " + of(type.getSuperBound());
  }

  @Override
  public String visitIntersection(IntersectionType type, Void unused) {
    return type.getBounds().stream().map(TypeText::of).collect(Collectors.joining(" & "));
  }

  /** Primitive types and {@code void}. */
  @Override
  protected String defaultAction(TypeMirror type, Void unused) {
    return type.getKind().toString().toLowerCase(Locale.ROOT);
  }
}
