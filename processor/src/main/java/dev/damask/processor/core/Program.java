package dev.damask.processor.core;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The compilation as it stands in one round, with the answers that are asked for more than once.
 */
public final class Program {

  private final Elements elements;
  private final Types types;
  private final List<TypePattern> wrappers;
  private final Map<String, List<ClassName>> forthcoming;
  private final Roots roots;
  private final Map<TypeElement, TypeInfo> typeInfos = new HashMap<>();
  private final Map<String, Set<String>> shadowedNames = new HashMap<>();

  /**
   * @param wrappers the patterns whose types stand in for the user's, innermost first
   * @param forthcoming the types that Damask generates in this compilation, by simple name
   */
  Program(
      ProcessingEnvironment environment,
      List<TypePattern> wrappers,
      Map<String, List<ClassName>> forthcoming,
      Roots roots) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.wrappers = wrappers;
    this.forthcoming = forthcoming;
    this.roots = roots;
  }

  public Elements elements() {
    return elements;
  }

  public Types types() {
    return types;
  }

  /** What generated code has to know about a type that it names. */
  public TypeInfo info(TypeElement type) {
    return typeInfos.computeIfAbsent(type, this::readInfo);
  }

  private TypeInfo readInfo(TypeElement named) {
    // ecj gives types in the default values of class files without their modifiers.
    @Nullable TypeElement found = elements.getTypeElement(named.getQualifiedName());
    return TypeInfo.of(found == null ? named : found, elements);
  }

  /** The annotation of a qualified name on an element. */
  public Optional<? extends AnnotationMirror> annotation(Element element, String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (nameOf(mirror).contentEquals(name)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /** The qualified name of an annotation's type. */
  public static Name nameOf(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName();
  }

  /** A type by its qualified name, if the module of an element can see it. */
  public Optional<TypeElement> visibleFrom(Element element, String name) {
    @Nullable ModuleElement module = elements.getModuleOf(element);
    return Optional.ofNullable(
        module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name));
  }

  /** The module of an element where it has a name. */
  public Optional<ModuleElement> namedModuleOf(Element element) {
    @Nullable ModuleElement module = elements.getModuleOf(element);
    return module == null || module.isUnnamed() ? Optional.empty() : Optional.of(module);
  }

  /**
   * Whether the compiler names types in permits clauses that do not exist yet; ecj leaves them out.
   */
  private boolean showsMissingPermits() {
    return elements.getClass().getName().startsWith("com.sun.tools.javac.");
  }

  /** Whether an element is compiled from source, in this round or an earlier one. */
  public boolean isSource(Element element) {
    return roots.contain(element);
  }

  /** Whether a type, if it is sealed, names one to be generated among those that may extend it. */
  public boolean permits(TypeElement type, ClassName wrapper) {
    return !type.getModifiers().contains(Modifier.SEALED)
        || !showsMissingPermits()
        || type.getPermittedSubclasses().stream()
            .map(permitted -> ((DeclaredType) permitted).asElement().getSimpleName())
            .anyMatch(name -> name.contentEquals(wrapper.simpleName()));
  }

  /**
   * The type that stands for a user's type to the outside: its outermost wrapper, or itself, as for
   * all that cannot be extended.
   */
  public ClassName outermost(TypeElement type) {
    return wrapperBelow(type, wrappers.size())
        .filter(wrapper -> canBeExtended(type, wrapper))
        .orElseGet(() -> info(type).name());
  }

  private boolean canBeExtended(TypeElement type, ClassName wrapper) {
    return !type.getModifiers().contains(Modifier.FINAL)
        && (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.INTERFACE)
        && permits(type, wrapper);
  }

  /** The type that stands in for any instance of a user's type, if it has one. */
  public Optional<ClassName> delegating(TypeElement type) {
    return wrappers.stream()
        .filter(it -> it.delegates(type) && annotation(type, it.annotation()).isPresent())
        .map(it -> GeneratedName.of(type, it.suffix()))
        .reduce((inner, outer) -> outer);
  }

  /**
   * The type that a pattern's wrapper of a user's type extends: the next wrapper inside, or the
   * type itself. Wrappers of interfaces go around any object of the interface.
   */
  public ClassName wrappedBy(TypePattern pattern, TypeElement type) {
    if (type.getKind().isInterface()) {
      return info(type).name();
    }
    return wrapperBelow(type, wrappers.indexOf(pattern)).orElseGet(() -> info(type).name());
  }

  /** Whether another wrapper of a user's type extends that of a pattern. */
  public boolean isWrappedAgain(TypePattern pattern, TypeElement type) {
    return !type.getKind().isInterface()
        && wrappers.stream()
            .skip(wrappers.indexOf(pattern) + 1L)
            .anyMatch(outer -> annotation(type, outer.annotation()).isPresent());
  }

  /** Nothing for records, which cannot be extended. */
  private Optional<ClassName> wrapperBelow(TypeElement type, int end) {
    if (type.getKind() == ElementKind.RECORD) {
      return Optional.empty();
    }
    for (int i = end - 1; i >= 0; i--) {
      TypePattern wrapper = wrappers.get(i);
      if (annotation(type, wrapper.annotation()).isPresent()) {
        return Optional.of(GeneratedName.of(type, wrapper.suffix()));
      }
    }
    return Optional.empty();
  }

  /**
   * The type to generate that an unresolved name means: the one in the package of the type that
   * names it, or else the only one of that name.
   */
  public Optional<ClassName> forthcoming(String name, String fromPackage) {
    List<ClassName> candidates =
        forthcoming.getOrDefault(name.substring(name.lastIndexOf('.') + 1), List.of());
    for (ClassName candidate : candidates) {
      if (candidate.packageName().equals(fromPackage) || candidate.canonicalName().equals(name)) {
        return Optional.of(candidate);
      }
    }
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** The user's type that a wrapper stands for, where that is yet to be generated. */
  public Optional<TypeElement> wrapped(ClassName wrapper) {
    return wrappers.stream()
        .flatMap(it -> GeneratedName.source(wrapper, it.suffix(), elements).stream())
        .findFirst();
  }

  /** The simple names of {@code java.lang} that mean another type in the package of a type. */
  Set<String> shadowedNames(TypeElement type, String packageName) {
    return shadowedNames.computeIfAbsent(
        packageName,
        name -> {
          String prefix = name.isEmpty() ? "" : name + ".";
          Set<String> shadowed = new HashSet<>();
          for (String simpleName : JavaLang.TYPES) {
            if (visibleFrom(type, prefix + simpleName).isPresent()) {
              shadowed.add(simpleName);
            }
          }
          return shadowed;
        });
  }
}
