package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.code.Named;
import dev.damask.processor.code.Sensitivity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds the failures that no log line is to show, among those that a class tells of: those that any
 * of its methods declares, that a decorator names, and that are declared in the class or around it.
 * A failure is not always one that its method declares.
 */
public final class SecretFailures {

  private final Use use;
  private final Types types;
  private final TypeMirror throwable;

  private SecretFailures(Use use) {
    this.use = use;
    this.types = use.program().types();
    this.throwable = use.program().elements().getTypeElement("java.lang.Throwable").asType();
  }

  /** What is shown of the failures of a class's methods. */
  public static ShownFailure shown(Use use) {
    return new ShownFailure(new SecretFailures(use).all());
  }

  private List<TypeName> all() {
    Sensitivity sensitivity =
        new Sensitivity(use.program(), use.desk().subject().generated().packageName());
    List<TypeMirror> secret =
        Stream.of(declared(), named(), inside())
            .flatMap(it -> it)
            .filter(sensitivity::isSensitive)
            .map(this::nameable)
            .toList();
    List<TypeName> names = new ArrayList<>();
    for (TypeMirror type : secret) {
      boolean isCovered =
          secret.stream().anyMatch(it -> types.isSubtype(type, it) && !types.isSameType(type, it));
      TypeName name = use.desk().names().of(type);
      if (!isCovered && !names.contains(name)) {
        names.add(name);
      }
    }
    // Compilers show the methods of class files in orders of their own.
    names.sort(Comparator.comparing(TypeName::toString));
    return names;
  }

  private Stream<TypeMirror> declared() {
    return use.desk()
        .hierarchy()
        .methods()
        .map(it -> Equivalence.member(it.method(), use.desk().type(), types))
        .flatMap(it -> it.getThrownTypes().stream());
  }

  private Stream<TypeMirror> named() {
    return use.candidates().stream()
        .flatMap(it -> it.decorators().stream())
        .filter(it -> it.names().contains("notOn"))
        .flatMap(it -> Stream.of("on", "notOn").flatMap(name -> it.list(name).stream()))
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast)
        .filter(it -> it.getKind() == TypeKind.DECLARED);
  }

  /** Those that are declared in the type, its supertypes, and the types around them. */
  private Stream<TypeMirror> inside() {
    List<TypeElement> found = new ArrayList<>();
    for (Ancestor ancestor : use.desk().hierarchy().ancestors()) {
      for (Element e = ancestor.type(); e instanceof TypeElement; e = e.getEnclosingElement()) {
        found.addAll(ElementFilter.typesIn(e.getEnclosedElements()));
      }
    }
    return found.stream().map(Element::asType).filter(it -> types.isSubtype(it, throwable));
  }

  /** The nearest superclass that generated code can name: rather one too many masked than shown. */
  private TypeMirror nameable(TypeMirror failure) {
    TypeMirror type = types.erasure(failure);
    Named named = use.desk().names().named(type);
    return named.hidden().isEmpty() || type.getKind() != TypeKind.DECLARED
        ? type
        : nameable(((TypeElement) ((DeclaredType) type).asElement()).getSuperclass());
  }
}
