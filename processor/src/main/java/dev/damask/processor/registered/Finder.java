package dev.damask.processor.registered;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.ErrorTypes;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds out whether a type is a root, and which roots it is an entry of. */
final class Finder {

  private static final List<String> OF_ENTRIES = List.of("value", "in", "order");
  private static final List<String> OF_ROOTS = List.of("keys", "factory", "exhaustive", "services");

  private final TypeElement type;
  private final Program program;
  private final Report report = new Report();
  private final Optional<Attributes> registered;
  private final Optional<? extends AnnotationMirror> unregistered;
  private final Map<String, TypeElement> roots = new LinkedHashMap<>();

  Finder(TypeElement type, Program program) {
    this.type = type;
    this.program = program;
    Optional<? extends AnnotationMirror> mirror =
        program.annotation(type, RegisteredPattern.ANNOTATION);
    this.registered =
        mirror.isPresent() ? Optional.of(new Attributes(type, mirror.get())) : Optional.empty();
    this.unregistered = program.annotation(type, RegisteredPattern.UNREGISTERED);
  }

  /** What is wrong with the type's annotations, and what is missing to read them. */
  Report report() {
    return report;
  }

  /** Whether an annotation of a type marks it as a root, rightly or not. */
  static boolean isMarkedRoot(TypeElement type, Program program) {
    return isAbstract(type) && program.annotation(type, RegisteredPattern.ANNOTATION).isPresent();
  }

  /** Whether Damask has generated a type for one of the user's, which it is no more than. */
  static boolean isOurs(TypeElement type, Program program) {
    return program.marks().isGenerated(type);
  }

  /** Whether a type has no instances that are its own class's. */
  static boolean isAbstract(TypeElement type) {
    return type.getKind().isInterface()
        || (type.getKind() == ElementKind.CLASS && type.getModifiers().contains(Modifier.ABSTRACT));
  }

  /** Checks what stands on an abstract type. */
  void checkAbstract() {
    registered.ifPresent(
        it -> checkAttributes(it, OF_ENTRIES, "entries, and abstract types are roots"));
  }

  /** Checks that the type would be an entry if its annotation did not keep it out. */
  void checkUnregistered() {
    collect(type);
    if (isAbstract(type)) {
      unregisteredAlone("it is abstract, and no entry anyway");
    } else if (registered.isPresent()) {
      unregisteredAlone("it is @Registered, too");
    } else if (roots.isEmpty() && report.missing().isEmpty()) {
      unregisteredAlone("it is not a subtype of a root");
    }
  }

  /** The roots that the type is an entry of, by its annotation or without. */
  List<TypeElement> roots() {
    collect(type);
    if (!report.missing().isEmpty()) {
      return List.of();
    }
    if (unregistered.isPresent()) {
      return List.of();
    }
    boolean isEnum = type.getKind() == ElementKind.ENUM;
    if (registered.isPresent()) {
      if (isEnum) {
        report.add(RegisteredProblem.EnumRegistered, registered.get().place(), name());
        return List.of();
      }
      return annotated(registered.get());
    }
    if (isEnum && !roots.isEmpty()) {
      report.add(RegisteredProblem.EnumLeftOut, Place.of(type), name(), names());
    }
    return isEnum ? List.of() : List.copyOf(roots.values());
  }

  /** The roots among the type's supertypes, whatever its annotations say. */
  Collection<TypeElement> rootsAbove() {
    collect(type);
    return roots.values();
  }

  /** Whether the user may take the type for a root, since it is annotated and has none. */
  boolean couldBeMeantAsRoot() {
    return registered.isPresent() && roots.isEmpty();
  }

  private List<TypeElement> annotated(Attributes annotation) {
    if (!checkAttributes(annotation, OF_ROOTS, "roots, which are abstract")) {
      return List.of();
    }
    Optional<TypeMirror> in = annotation.type("in", report);
    if (in.isEmpty()) {
      return List.of();
    }
    if (in.get() instanceof DeclaredType named) {
      return named((TypeElement) named.asElement(), annotation);
    }
    if (roots.isEmpty()) {
      report.add(RegisteredProblem.NoRoot, annotation.place(), name());
    } else if (roots.size() > 1) {
      String first = roots.values().iterator().next().getSimpleName().toString();
      report.add(RegisteredProblem.AmbiguousRoot, annotation.place(), name(), names(), first);
    } else {
      return List.copyOf(roots.values());
    }
    return List.of();
  }

  private List<TypeElement> named(TypeElement in, Attributes annotation) {
    @Nullable TypeElement root = roots.get(in.getQualifiedName().toString());
    if (root != null) {
      return List.of(root);
    }
    String why =
        isMarkedRoot(in, program) ? "it is not a supertype" : "it is not marked @Registered";
    report.add(
        RegisteredProblem.WrongRoot, annotation.place("in"), in.getSimpleName(), name(), why);
    return List.of();
  }

  private boolean checkAttributes(
      Attributes annotation, List<String> misplaced, String theyAreFor) {
    for (String attribute : misplaced) {
      if (annotation.isGiven(attribute)) {
        report.add(
            RegisteredProblem.MisplacedAttribute,
            annotation.place(attribute),
            attribute,
            name(),
            theyAreFor);
        return false;
      }
    }
    return true;
  }

  private void unregisteredAlone(String why) {
    unregistered.ifPresent(
        it -> report.add(RegisteredProblem.UnregisteredAlone, Place.of(type, it), name(), why));
  }

  private void collect(TypeElement subtype) {
    supertype(subtype.getSuperclass());
    for (TypeMirror supertype : subtype.getInterfaces()) {
      supertype(supertype);
    }
  }

  private void supertype(TypeMirror supertype) {
    if (!(supertype instanceof DeclaredType declared)) {
      return;
    }
    String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
    Optional<TypeElement> element = ErrorTypes.existing(supertype, program);
    if (element.isEmpty()) {
      report.missing(name);
      return;
    }
    if (isMarkedRoot(element.get(), program)) {
      roots.put(name, element.get());
    }
    collect(element.get());
  }

  private String name() {
    return type.getSimpleName().toString();
  }

  // Shape and Plugin
  private String names() {
    return roots.values().stream()
        .map(root -> root.getSimpleName().toString())
        .collect(Collectors.joining(" and "));
  }
}
