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
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
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
  private final Set<? extends Element> roots;
  private final Map<TypeElement, TypeInfo> typeInfos = new HashMap<>();
  private final Map<String, Set<String>> shadowedNames = new HashMap<>();

  /**
   * @param wrappers the patterns whose types stand in for the user's, innermost first
   * @param forthcoming the types that Damask generates in this compilation, by simple name
   * @param roots the types that are compiled from source in this round
   */
  Program(
      ProcessingEnvironment environment,
      List<TypePattern> wrappers,
      Map<String, List<ClassName>> forthcoming,
      Set<? extends Element> roots) {
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
    TypeElement type = found == null ? named : found;
    return new TypeInfo(
        ClassName.get(type),
        access(type),
        !type.getTypeParameters().isEmpty(),
        isInner(type),
        Deprecation.of(type, elements));
  }

  private static TypeInfo.Access access(TypeElement type) {
    TypeInfo.Access access = TypeInfo.Access.PUBLIC;
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      TypeInfo.Access own = TypeInfo.Access.of(e.getModifiers());
      access = own.compareTo(access) > 0 ? own : access;
    }
    return access;
  }

  private static boolean isInner(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement
        && type.getKind().isClass()
        && !type.getModifiers().contains(Modifier.STATIC);
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
  public boolean showsMissingPermits() {
    return elements.getClass().getName().startsWith("com.sun.tools.javac.");
  }

  /** Whether a type, or the one that it is nested in, is compiled from source in this round. */
  public boolean isSource(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
      outermost = enclosing;
    }
    return roots.contains(outermost);
  }

  /** The type that stands for a user's type to the outside: its outermost wrapper, or itself. */
  public ClassName outermost(TypeElement type) {
    return wrapperBelow(type, wrappers.size()).orElseGet(() -> info(type).name());
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
   * type itself.
   */
  public ClassName wrappedBy(TypePattern pattern, TypeElement type) {
    return wrapperBelow(type, wrappers.indexOf(pattern)).orElseGet(() -> info(type).name());
  }

  /** Whether another wrapper of a user's type extends that of a pattern. */
  public boolean isWrappedAgain(TypePattern pattern, TypeElement type) {
    return wrappers.stream()
        .skip(wrappers.indexOf(pattern) + 1L)
        .anyMatch(outer -> annotation(type, outer.annotation()).isPresent());
  }

  private Optional<ClassName> wrapperBelow(TypeElement type, int end) {
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
