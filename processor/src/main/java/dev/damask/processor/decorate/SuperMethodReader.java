package dev.damask.processor.decorate;

import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Named;
import dev.damask.processor.decorate.weave.Candidate;
import dev.damask.processor.decorate.weave.SuperMethod;
import dev.damask.processor.decorate.weave.SuperMethod.Erased;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads how the superclass declares a method that a class inside the wrapper calls. */
final class SuperMethodReader {

  private final Desk desk;
  private final Types types;

  SuperMethodReader(Desk desk) {
    this.desk = desk;
    this.types = desk.program().types();
  }

  /** The method; nothing where it has a type that generated code cannot name. */
  Optional<SuperMethod> read(Candidate candidate) {
    Optional<Erased> returned = erased(candidate.method().getReturnType());
    List<Erased> parameters = new ArrayList<>();
    for (VariableElement parameter : candidate.method().getParameters()) {
      erased(parameter.asType()).ifPresent(parameters::add);
    }
    if (returned.isEmpty() || parameters.size() < candidate.signature().parameters().size()) {
      return Optional.empty();
    }
    return Optional.of(new SuperMethod(returned.get(), parameters));
  }

  private Optional<Erased> erased(TypeMirror declared) {
    Named named = desk.names().named(open(types.erasure(declared)));
    return named.hidden().isPresent()
        ? Optional.empty()
        : Optional.of(new Erased(named.name(), isVariable(declared)));
  }

  private static boolean isVariable(TypeMirror declared) {
    return (declared instanceof ArrayType array && declared.getKind() == TypeKind.ARRAY)
        ? isVariable(array.getComponentType())
        : declared.getKind() == TypeKind.TYPEVAR;
  }

  /** A raw type would be warned of. */
  // Map<?, ?> of Map
  private TypeMirror open(TypeMirror erased) {
    return switch (erased.getKind()) {
      case ARRAY -> types.getArrayType(open(((ArrayType) erased).getComponentType()));
      case DECLARED -> open((TypeElement) ((DeclaredType) erased).asElement());
      default -> erased;
    };
  }

  private DeclaredType open(TypeElement type) {
    TypeMirror[] unknown =
        type.getTypeParameters().stream()
            .map(it -> types.getWildcardType(null, null))
            .toArray(TypeMirror[]::new);
    boolean mayBeInner =
        type.getKind() == ElementKind.CLASS && !type.getModifiers().contains(Modifier.STATIC);
    return mayBeInner && type.getEnclosingElement() instanceof TypeElement outer
        ? types.getDeclaredType(open(outer), type, unknown)
        : types.getDeclaredType(type, unknown);
  }
}
