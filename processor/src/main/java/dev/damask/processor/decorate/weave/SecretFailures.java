package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Assignability;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.code.Inherited;
import dev.damask.processor.code.Named;
import dev.damask.processor.code.Sensitivity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
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
  private final Assignability assignability;
  private final TypeMirror throwable;

  private SecretFailures(Use use) {
    this.use = use;
    this.types = use.program().types();
    this.assignability = new Assignability(use.desk());
    this.throwable = use.program().elements().getTypeElement("java.lang.Throwable").asType();
  }

  /** What is shown of the failures of a class's methods. */
  public static ShownFailure shown(Use use) {
    return new ShownFailure(new SecretFailures(use).all());
  }

  // By loops: this is on the way of every class, and most tell of no failure.
  private List<TypeName> all() {
    List<TypeMirror> told = new ArrayList<>();
    addDeclared(told);
    addNamed(told);
    addInside(told);
    return told.isEmpty() ? List.of() : secret(told);
  }

  private List<TypeName> secret(List<TypeMirror> told) {
    Sensitivity sensitivity =
        new Sensitivity(use.program(), use.desk().subject().generated().packageName());
    List<TypeMirror> secret = new ArrayList<>();
    for (TypeMirror type : told) {
      if (sensitivity.isSensitive(type)) {
        secret.add(nameable(type));
      }
    }
    List<TypeName> names = new ArrayList<>();
    for (TypeMirror type : secret) {
      boolean isCovered =
          secret.stream()
              .anyMatch(
                  it -> assignability.isSubtype(type, it) && !assignability.areSame(type, it));
      TypeName name = use.desk().names().of(type);
      if (!isCovered && !names.contains(name)) {
        names.add(name);
      }
    }
    // Compilers show the methods of class files in orders of their own.
    if (names.size() > 1) {
      names.sort(Comparator.comparing(TypeName::toString));
    }
    return names;
  }

  private void addDeclared(List<TypeMirror> told) {
    for (Ancestor ancestor : use.desk().hierarchy().ancestors()) {
      for (ExecutableElement method : use.program().members().methods(ancestor.type())) {
        if (!method.getThrownTypes().isEmpty()) {
          told.addAll(Inherited.method(method, use.desk().type(), use.program()).getThrownTypes());
        }
      }
    }
  }

  private void addNamed(List<TypeMirror> told) {
    for (Candidate candidate : use.candidates()) {
      for (Attributes decorator : candidate.decorators()) {
        for (String name : List.of("on", "notOn")) {
          if (decorator.isGiven(name)) {
            decorator.list(name).forEach(it -> addNamed(it.getValue(), told));
          }
        }
      }
    }
  }

  private static void addNamed(Object value, List<TypeMirror> told) {
    if (value instanceof TypeMirror type && type.getKind() == TypeKind.DECLARED) {
      told.add(type);
    }
  }

  /** Adds those that are declared in the type, its supertypes, and the types around them. */
  private void addInside(List<TypeMirror> told) {
    for (Ancestor ancestor : use.desk().hierarchy().ancestors()) {
      for (Element e = ancestor.type(); e instanceof TypeElement; e = e.getEnclosingElement()) {
        for (TypeElement inside : ElementFilter.typesIn(e.getEnclosedElements())) {
          if (assignability.isSubtype(inside.asType(), throwable)) {
            told.add(inside.asType());
          }
        }
      }
    }
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
