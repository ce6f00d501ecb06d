package dev.damask.processor.registered;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Declared;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.GeneratedName;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypeInfo;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a root. */
final class RootReader {

  /** Variables of these names would hide types of generated code. */
  private static final Set<String> TYPES_CALLED =
      Set.of(
          "Class",
          "Entry",
          "IndexOutOfBoundsException",
          "List",
          "Object",
          "Optional",
          "Override",
          "Part",
          "Registry",
          "RegistryPart",
          "Set",
          "Slot",
          "String");

  /** A root, and what its entries' constructors are held against. */
  record Reading(Root root, Factory factory) {}

  private final TypeElement type;
  private final Attributes annotation;
  private final Program program;
  private final Report report;
  private final Desk desk;
  private final ClassName registry;

  RootReader(Desk desk) {
    this.desk = desk;
    this.type = desk.type();
    this.annotation = new Attributes(type, desk.subject().annotation());
    this.program = desk.program();
    this.report = desk.report();
    this.registry = desk.subject().generated();
  }

  /** What a root is read with; what is wrong is thrown away unless it is told where to go. */
  static Desk desk(TypeElement root, Program program) {
    Subject subject =
        new Subject(
            root,
            program.annotation(root, RegisteredPattern.ANNOTATION).orElseThrow(),
            GeneratedName.of(root, RegisteredPattern.SUFFIX),
            program,
            new Report());
    return Desk.ofStranger(subject, TYPES_CALLED);
  }

  /** Reads it; nothing where generated code cannot name it, which is a problem. */
  Optional<Reading> read() {
    TypeInfo info = program.info(type);
    if (info.access() == TypeInfo.Access.PRIVATE) {
      report.add(RegisteredProblem.PrivateRoot, annotation.place(), info.name().simpleName());
      return Optional.empty();
    }
    if (info.isInner()) {
      report.add(RegisteredProblem.InnerRoot, annotation.place(), info.name().simpleName());
      return Optional.empty();
    }
    if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
      report.add(
          RegisteredProblem.AnnotationRegistered, annotation.place(), info.name().simpleName());
    }
    desk.lint().allowNaming(info, false);
    Keys keys = keys();
    Optional<Factory> given = factory();
    boolean services = annotation.flag("services");
    if (services && given.isPresent()) {
      report.add(RegisteredProblem.ServicesWithFactory, annotation.place("services"));
    }
    Factory factory = given.orElseGet(this::noFactory);
    Root root =
        new Root(
            info.name(),
            typeName(),
            type.getKind().isInterface(),
            info.access() == TypeInfo.Access.PUBLIC,
            registry,
            partName(),
            free("Entries"),
            keys,
            factory.create(),
            program.wrappers().delegating(type),
            services);
    return Optional.of(new Reading(root, factory));
  }

  // Plugin, or Handler<?>
  private TypeName typeName() {
    ClassName name = program.info(type).name();
    List<TypeName> wildcards =
        Collections.nCopies(
            type.getTypeParameters().size(), WildcardTypeName.subtypeOf(ClassName.OBJECT));
    return wildcards.isEmpty()
        ? name
        : ParameterizedTypeName.get(name, wildcards.toArray(TypeName[]::new));
  }

  /** That of the interface which a registry that is compiled already has; else the usual. */
  private String partName() {
    return program
        .visibleFrom(type, registry.canonicalName())
        .flatMap(
            it ->
                ElementFilter.typesIn(it.getEnclosedElements()).stream()
                    .filter(nested -> nested.getKind().isInterface())
                    .findFirst())
        .map(it -> it.getSimpleName().toString())
        .orElseGet(() -> free("Part"));
  }

  /** A name for a nested type that does not hide one in the unnamed package, which has no other. */
  private String free(String name) {
    boolean hides = registry.packageName().isEmpty() && program.visibleFrom(type, name).isPresent();
    return hides ? name + "Of" + registry.simpleName() : name;
  }

  private Keys keys() {
    Optional<TypeMirror> keys = annotation.type("keys", report);
    if (keys.isEmpty() || !annotation.isGiven("keys") || isString(keys.get())) {
      if (annotation.isGiven("exhaustive")) {
        report.add(RegisteredProblem.ExhaustiveWithoutKeys, annotation.place("exhaustive"));
      }
      return Keys.STRINGS;
    }
    if (!(keys.get() instanceof DeclaredType declared)
        || declared.asElement().getKind() != ElementKind.ENUM) {
      report.add(RegisteredProblem.KeysNotEnum, annotation.place("keys"), keys.get());
      return Keys.STRINGS;
    }
    List<String> constants =
        declared.asElement().getEnclosedElements().stream()
            .filter(it -> it.getKind() == ElementKind.ENUM_CONSTANT)
            .map(Element::getSimpleName)
            .map(Object::toString)
            .toList();
    return desk.mentioned(declared, "the keys", annotation.place("keys"))
        .map(it -> new Keys(it, constants, annotation.flag("exhaustive")))
        .orElse(Keys.STRINGS);
  }

  private static boolean isString(TypeMirror type) {
    return type.toString().equals("java.lang.String");
  }

  /** Says that the factory takes what is generated from it. */
  void tellOfCycle(String taken) {
    report.add(
        RegisteredProblem.FactoryCycle, annotation.place("factory"), type.getSimpleName(), taken);
  }

  private Optional<Factory> factory() {
    Optional<TypeMirror> factory = annotation.type("factory", report);
    if (factory.isPresent() && factory.get() instanceof DeclaredType declared) {
      return new FactoryReader(typeName(), annotation, desk).read(declared);
    }
    return Optional.empty();
  }

  private Factory noFactory() {
    return new Factory(
        new Signature(
            "create",
            Optional.empty(),
            List.of(),
            List.of(),
            Declared.of(typeName()),
            List.of(),
            false,
            List.of()),
        List.of(),
        List.of());
  }
}
