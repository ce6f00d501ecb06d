package dev.damask.processor.core;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The compilation as it stands in one round, with the answers that are asked for again. */
public final class Program {

  private final Elements elements;
  private final boolean allowsWhatIsWritten;
  private final Types types;
  private final Wrappers wrappers;
  private final Forthcoming forthcoming;
  private final Roots roots;
  private final SourceFiles sources;
  private boolean isForthcomingGranted;
  private final Map<TypeElement, TypeInfo> typeInfos = new HashMap<>();
  private final DeclaredMembers members;
  private final Map<String, Set<String>> shadowedNames = new HashMap<>();
  private final VisibleTypes visible;
  private final Memory memory = new Memory();

  /**
   * @param wrappers the patterns whose types stand in for the user's, innermost first
   * @param forthcoming the types that Damask generates in this compilation
   */
  Program(
      ProcessingEnvironment environment,
      List<TypePattern<?>> wrappers,
      Forthcoming forthcoming,
      Roots roots) {
    this.elements = environment.getElementUtils();
    this.visible = new VisibleTypes(elements);
    this.allowsWhatIsWritten = !new SourceLevel(environment).isTooLow();
    this.types = environment.getTypeUtils();
    this.wrappers = new Wrappers(wrappers, this);
    this.forthcoming = forthcoming;
    this.roots = roots;
    this.sources = SourceFiles.of(environment);
    this.members = new DeclaredMembers(elements, sources);
  }

  /** Whether the compilation allows for what Damask writes; else there is an error that says so. */
  public boolean allowsWhatIsWritten() {
    return allowsWhatIsWritten;
  }

  public Elements elements() {
    return elements;
  }

  public Types types() {
    return types;
  }

  /** What is generated to stand in for a user's types. */
  public Wrappers wrappers() {
    return wrappers;
  }

  /** Which of Damask's annotations something carries. */
  public Marks marks() {
    return new Marks(this);
  }

  /** What readers have found out in this round. */
  public Memory memory() {
    return memory;
  }

  /** What generated code has to know about a type that it names. */
  public TypeInfo info(TypeElement type) {
    @Nullable TypeInfo known = typeInfos.get(type);
    if (known == null) {
      known = readInfo(type);
      typeInfos.put(type, known);
    }
    return known;
  }

  private TypeInfo readInfo(TypeElement named) {
    // ecj gives types in the default values of class files without their modifiers.
    @Nullable TypeElement found = elements.getTypeElement(named.getQualifiedName());
    return TypeInfo.of(found == null ? named : found, elements);
  }

  /** The type that declares a method or constructor. */
  public static TypeElement declaring(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }

  /** What types declare. */
  public DeclaredMembers members() {
    return members;
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
    return visible.from(element, name);
  }

  /** Whether code in a package of the user's can name a type, as far as modules are concerned. */
  public boolean isVisibleFrom(String packageName, TypeElement type) {
    @Nullable PackageElement from = elements.getPackageElement(packageName);
    return isExported(type)
        && (from == null || visibleFrom(from, type.getQualifiedName().toString()).isPresent());
  }

  private boolean isExported(TypeElement type) {
    if (isSource(type)) {
      return true;
    }
    Optional<ModuleElement> module = namedModuleOf(type);
    if (module.isEmpty()) {
      return true;
    }
    PackageElement itsPackage = elements.getPackageOf(type);
    for (ModuleElement.Directive directive : module.get().getDirectives()) {
      if (exportsToAll(directive, itsPackage)) {
        return true;
      }
    }
    return false;
  }

  private static boolean exportsToAll(ModuleElement.Directive directive, Element inPackage) {
    return directive instanceof ModuleElement.ExportsDirective exports
        && exports.getPackage().equals(inPackage)
        && exports.getTargetModules() == null;
  }

  /** The module of an element where it has a name. */
  public Optional<ModuleElement> namedModuleOf(Element element) {
    @Nullable ModuleElement module = elements.getModuleOf(element);
    return module == null || module.isUnnamed() ? Optional.empty() : Optional.of(module);
  }

  /** Whether a type is one of the JDK's, of which compilers show more or less. */
  public boolean isOfJdk(TypeElement type) {
    return info(type).name().packageName().startsWith("java.");
  }

  /** Whether there is a package with types; ecj tells of those that nobody has, too. */
  public boolean isKnownPackage(String name) {
    return isOfJavac(elements) && elements.getPackageElement(name) != null;
  }

  /** Whether the compiler shows the annotations of type arguments that do not exist yet. */
  public boolean showsAnnotationsOfMissing() {
    return isOfJavac(elements);
  }

  /** Whether the compiler shows all annotations of a record's components at their fields. */
  public boolean showsAnnotationsOfComponents() {
    return isOfJavac(elements);
  }

  static boolean isOfJavac(Elements elements) {
    return Javac.made(elements);
  }

  /** Whether an element is compiled from source, in this round or an earlier one. */
  public boolean isSource(Element element) {
    return roots.contain(element);
  }

  /** Whether an annotation on a type from source does not exist, which the compiler says. */
  public boolean hasMissingAnnotation(TypeElement type) {
    return sources.hasMissingAnnotation(type);
  }

  /** The types that a sealed type permits; the bodies of an enum's constants have no names. */
  public static List<? extends TypeMirror> permitted(TypeElement sealed) {
    return sealed.getKind() == ElementKind.ENUM ? List.of() : sealed.getPermittedSubclasses();
  }

  /** Whether a type, if it is sealed, names one to be generated among those that may extend it. */
  public boolean permits(TypeElement type, ClassName wrapper) {
    return !type.getModifiers().contains(Modifier.SEALED)
        || PermitsClause.mayName(type, wrapper.simpleName(), isOfJavac(elements));
  }

  /** Says that what is forthcoming is not to be waited for. */
  void takeForthcomingForGranted() {
    isForthcomingGranted = true;
  }

  /** Whether nothing comes of waiting for a type that Damask is about to generate. */
  public boolean isForthcomingGranted() {
    return isForthcomingGranted;
  }

  /** The type to generate that an unresolved name means in a package. */
  public Optional<ClassName> forthcoming(String name, String fromPackage) {
    return forthcoming.find(name, fromPackage, isForthcomingGranted, elements);
  }

  /** The simple names of {@code java.lang} that mean another type in the package of a type. */
  Set<String> shadowedNames(TypeElement type, String packageName) {
    @Nullable Set<String> known = shadowedNames.get(packageName);
    if (known != null) {
      return known;
    }
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    Set<String> shadowed = new HashSet<>();
    for (String simpleName : JavaLang.TYPES) {
      if (visibleFrom(type, prefix + simpleName).isPresent()) {
        shadowed.add(simpleName);
      }
    }
    shadowedNames.put(packageName, shadowed);
    return shadowed;
  }
}
