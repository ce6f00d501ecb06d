package dev.damask.processor.validated;

import dev.damask.processor.core.GeneratedName;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Where {@code @Valid} leads to, and whether it leads back. */
final class Cascades {

  static final String VALID = "jakarta.validation.Valid";

  private final Program program;
  private final Containers containers;

  Cascades(Program program) {
    this.program = program;
    this.containers = new Containers(program);
  }

  static boolean isValid(AnnotationMirror annotation) {
    return Program.nameOf(annotation).contentEquals(VALID);
  }

  /** How an object of a type inside one of another type is validated, if it can be. */
  Optional<Cascade> find(TypeMirror type, TypeElement from) {
    return Containers.elements(type).stream()
        .filter(this::isValidated)
        .findFirst()
        .map(
            to ->
                new Cascade(
                    GeneratedName.of(to, ValidatedPattern.SUFFIX),
                    to.equals(from) || reaches(to, from)));
  }

  private boolean isValidated(TypeElement type) {
    return program.annotation(type, ValidatedPattern.ANNOTATION).isPresent();
  }

  /** Whether an object of a type can contain one of another type, however deep. */
  boolean reaches(TypeElement from, TypeElement to) {
    List<TypeElement> waiting = new ArrayList<>(List.of(from));
    Set<TypeElement> seen = new HashSet<>();
    while (!waiting.isEmpty()) {
      Set<TypeElement> next = new LinkedHashSet<>();
      addTargets(waiting.remove(waiting.size() - 1).asType(), next);
      if (next.contains(to)) {
        return true;
      }
      next.stream().filter(seen::add).forEach(waiting::add);
    }
    return false;
  }

  private void addTargets(TypeMirror type, Set<TypeElement> targets) {
    if (!(type instanceof DeclaredType declared)) {
      return;
    }
    for (Element member : declared.asElement().getEnclosedElements()) {
      TypeMirror of =
          member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
      if (member.getAnnotationMirrors().stream().anyMatch(Cascades::isValid) || hasValid(of)) {
        addValidated(of, new HashSet<>(), targets);
      }
    }
    program.types().directSupertypes(type).forEach(it -> addTargets(it, targets));
  }

  private static boolean hasValid(TypeMirror type) {
    if (type.getAnnotationMirrors().stream().anyMatch(Cascades::isValid)) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return hasValid(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null && hasValid(wildcard.getExtendsBound());
    }
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().stream().anyMatch(Cascades::hasValid);
  }

  /**
   * Adds the validated types that a type is or contains.
   *
   * @param seen the classes around it which say themselves what they contain
   */
  private void addValidated(TypeMirror type, Set<TypeElement> seen, Set<TypeElement> targets) {
    Containers.elements(type).stream().filter(this::isValidated).forEach(targets::add);
    if (type instanceof ArrayType array) {
      addValidated(array.getComponentType(), seen, targets);
    }
    containers
        .find(type, seen)
        .ifPresent(
            it ->
                it.arguments()
                    .forEach(a -> addValidated(containers.bound(a.type()), seen, targets)));
  }
}
