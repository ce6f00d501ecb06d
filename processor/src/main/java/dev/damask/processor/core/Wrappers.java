package dev.damask.processor.core;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Which generated types stand in for a user's type, and which of them stands outermost. */
public final class Wrappers {

  private final List<TypePattern<?>> patterns;
  private final Program program;

  /**
   * @param patterns those whose types stand in for the user's, innermost first
   */
  Wrappers(List<TypePattern<?>> patterns, Program program) {
    this.patterns = patterns;
    this.program = program;
  }

  /**
   * The type that stands for a user's type to the outside: its outermost wrapper, or itself, as for
   * all that cannot be extended.
   */
  public ClassName outermost(TypeElement type) {
    Optional<ClassName> wrapper = wrapperBelow(type, patterns.size());
    return wrapper.isPresent() && canBeExtended(type, wrapper.get())
        ? wrapper.get()
        : program.info(type).name();
  }

  /** The type whose {@code check} lets none but a valid record through, for one that has it. */
  public Optional<ClassName> gate(TypeElement type) {
    return type.getKind() == ElementKind.RECORD && program.marks().isValidated(type)
        ? Optional.of(GeneratedName.of(type, "Validated"))
        : Optional.empty();
  }

  private boolean canBeExtended(TypeElement type, ClassName wrapper) {
    return !type.getModifiers().contains(Modifier.FINAL)
        && (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.INTERFACE)
        && permit(type, wrapper);
  }

  /**
   * Whether a type, if it is sealed, lets a wrapper of it be. One that extends another wrapper is
   * no concern of the type's.
   */
  public boolean permit(TypeElement type, ClassName wrapper) {
    return !isDirect(type, wrapper) || program.permits(type, wrapper);
  }

  /** Whether a wrapper extends or implements a type itself, and not another wrapper of it. */
  public boolean isDirect(TypeElement type, ClassName wrapper) {
    return type.getKind().isInterface() || innermost(type).filter(wrapper::equals).isPresent();
  }

  /** Whether a class lets the wrapper be that all others of it extend. */
  public boolean permitInnermost(TypeElement type) {
    return type.getKind().isInterface()
        || innermost(type).filter(it -> !program.permits(type, it)).isEmpty();
  }

  private Optional<ClassName> innermost(TypeElement type) {
    return patterns.stream()
        .filter(it -> program.annotation(type, it.annotation()).isPresent())
        .map(it -> GeneratedName.of(type, it.suffix()))
        .findFirst();
  }

  /** The type that stands in for any instance of a user's type, if it has one. */
  public Optional<ClassName> delegating(TypeElement type) {
    return patterns.stream()
        .filter(it -> it.delegates(type) && program.annotation(type, it.annotation()).isPresent())
        .map(it -> GeneratedName.of(type, it.suffix()))
        .reduce((inner, outer) -> outer);
  }

  /**
   * The type that a pattern's wrapper of a user's type extends: the next wrapper inside, or the
   * type itself. Wrappers of interfaces go around any object of the interface.
   */
  public ClassName wrappedBy(TypePattern<?> pattern, TypeElement type) {
    if (type.getKind().isInterface()) {
      return program.info(type).name();
    }
    Optional<ClassName> below = wrapperBelow(type, patterns.indexOf(pattern));
    return below.isPresent() ? below.get() : program.info(type).name();
  }

  /** Nothing for records, which cannot be extended. */
  private Optional<ClassName> wrapperBelow(TypeElement type, int end) {
    if (type.getKind() == ElementKind.RECORD) {
      return Optional.empty();
    }
    for (int i = end - 1; i >= 0; i--) {
      TypePattern<?> wrapper = patterns.get(i);
      if (program.annotation(type, wrapper.annotation()).isPresent()) {
        return Optional.of(GeneratedName.of(type, wrapper.suffix()));
      }
    }
    return Optional.empty();
  }

  /** What a wrapper that is yet to be generated extends or implements itself. */
  public Optional<ClassName> extended(ClassName wrapper) {
    for (TypePattern<?> pattern : patterns) {
      Optional<TypeElement> type =
          GeneratedName.source(wrapper, pattern.suffix(), program.elements());
      if (type.isPresent()) {
        return type.filter(it -> it.getKind() != ElementKind.RECORD)
            .map(it -> wrappedBy(pattern, it));
      }
    }
    return Optional.empty();
  }

  /** The user's type that a wrapper stands for, where that is yet to be generated. */
  public Optional<TypeElement> wrapped(ClassName wrapper) {
    return patterns.stream()
        .flatMap(it -> GeneratedName.source(wrapper, it.suffix(), program.elements()).stream())
        .findFirst();
  }
}
