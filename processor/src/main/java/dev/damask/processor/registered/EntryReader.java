package dev.damask.processor.registered;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Lint;
import dev.damask.processor.code.Nearest;
import dev.damask.processor.core.Deprecation;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Problem;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.TypeInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads an entry of a root. */
final class EntryReader {

  private final RootReader.Reading reading;
  private final Root root;
  private final String packageName;
  private final boolean isInVain;
  private final Desk desk;
  private final Program program;
  private final Lint lint;

  /**
   * @param packageName where the code that creates the entries is generated
   * @param isInVain whether a registry that is missing now is missing since it waits for itself
   */
  EntryReader(RootReader.Reading reading, String packageName, boolean isInVain, Desk desk) {
    this.isInVain = isInVain;
    this.reading = reading;
    this.root = reading.root();
    this.packageName = packageName;
    this.desk = desk;
    this.program = desk.program();
    this.lint = desk.lint();
  }

  /** Reads a class; nothing where it cannot be an entry, which is a problem. */
  Optional<Entry> read(TypeElement type, Report report) {
    Report its = new Report();
    Optional<Attributes> annotation =
        program
            .annotation(type, RegisteredPattern.ANNOTATION)
            .map(mirror -> new Attributes(type, mirror));
    Place place = annotation.map(Attributes::place).orElseGet(() -> Place.of(type));
    Optional<String> cannot = outOfReach(type);
    cannot.ifPresent(why -> add(its, RegisteredProblem.EntryOutOfReach, place, type, why));
    Optional<String> key =
        cannot.isPresent() ? Optional.empty() : key(type, annotation, place, its);
    if (key.isPresent()) {
      checkConstructor(type, place, its);
      checkService(type, place, its);
    }
    if (its.hasErrors() && annotation.isEmpty() && isGenerated(type)) {
      report.add(
          RegisteredProblem.GeneratedLeftOut,
          place,
          type.getSimpleName(),
          root.simpleName(),
          cannot.orElse("it has no fitting key or constructor"));
      return Optional.empty();
    }
    report.addAll(its);
    if (its.hasErrors() || key.isEmpty()) {
      return Optional.empty();
    }
    lint.allowNaming(program.info(type), true);
    int order = annotation.map(it -> (int) it.number("order")).orElse(0);
    if (root.wrapper().isPresent() && !type.getTypeParameters().isEmpty()) {
      lint.suppress("unchecked");
    }
    ClassName name = program.info(type).name();
    Optional<ClassName> gate = program.wrappers().gate(type);
    if (gate.isPresent() && !type.getTypeParameters().isEmpty()) {
      lint.suppress("unchecked");
    }
    return Optional.of(new Entry(key.get(), order, name, program.wrappers().outermost(type), gate));
  }

  private void add(Report its, Problem problem, Place place, TypeElement type, String why) {
    its.add(problem, place, type.getSimpleName(), root.simpleName(), why);
  }

  private Optional<String> outOfReach(TypeElement type) {
    TypeInfo info = program.info(type);
    if (info.isInner()) {
      return Optional.of(
          "its instances live in one of the class around it, and it has to be static");
    }
    boolean isReached =
        switch (info.access()) {
          case PUBLIC -> true;
          case PROTECTED, PACKAGE -> info.name().packageName().equals(packageName);
          case PRIVATE -> false;
        };
    return isReached
        ? Optional.empty()
        : Optional.of("it, or a class around it, has to be accessible from " + where());
  }

  private String where() {
    return packageName.isEmpty() ? "the unnamed package" : "the package " + packageName;
  }

  private Optional<String> key(
      TypeElement type, Optional<Attributes> annotation, Place place, Report its) {
    String given = annotation.map(it -> it.text("value")).orElse("");
    List<String> constants = root.keys().constants();
    if (!root.keys().areConstants()) {
      return Optional.of(given.isEmpty() ? type.getSimpleName().toString() : given);
    }
    ClassName keys = (ClassName) root.keys().type();
    if (given.isEmpty()) {
      String example = constants.isEmpty() ? "..." : constants.get(0);
      its.add(
          RegisteredProblem.EntryWithoutKey,
          place,
          type.getSimpleName(),
          root.simpleName(),
          keys.simpleName(),
          example);
    } else if (!constants.contains(given)) {
      its.add(
          RegisteredProblem.UnknownConstant,
          annotation.orElseThrow().place("value"),
          keys.simpleName(),
          given,
          Nearest.hint(given, constants));
    } else {
      suppressDeprecation(keys, given);
    }
    return its.hasErrors() ? Optional.empty() : Optional.of(given);
  }

  private void suppressDeprecation(ClassName keys, String constant) {
    @Nullable TypeElement type = program.elements().getTypeElement(keys.canonicalName());
    if (type != null) {
      type.getEnclosedElements().stream()
          .filter(it -> it.getKind() == ElementKind.ENUM_CONSTANT)
          .filter(it -> it.getSimpleName().contentEquals(constant))
          .forEach(it -> lint.suppress(Deprecation.of(it, program.elements())));
    }
  }

  private void checkConstructor(TypeElement type, Place place, Report its) {
    ClassName registry = root.registry();
    Set<String> neverCome =
        isInVain
            ? new HashSet<>(List.of(registry.canonicalName(), registry.simpleName()))
            : Set.of();
    FittingConstructor fitting =
        new FittingConstructor(type, reading.factory(), packageName, neverCome, desk);
    Optional<ExecutableElement> constructor = fitting.find(its);
    constructor.ifPresent(this::suppressWarnings);
    fitting
        .hidden()
        .ifPresent(why -> add(its, RegisteredProblem.EntryOutOfReach, place, type, why));
    fitting.none().ifPresent(why -> add(its, RegisteredProblem.EntryConstructor, place, type, why));
  }

  private void suppressWarnings(ExecutableElement constructor) {
    lint.suppress(Deprecation.of(constructor, program.elements()));
    for (VariableElement parameter : constructor.getParameters()) {
      TypeMirror declared = parameter.asType();
      boolean isOfRaw = !program.types().isSameType(declared, program.types().erasure(declared));
      if (isOfRaw && isGeneric(constructor)) {
        lint.suppress("unchecked");
      }
    }
  }

  private static boolean isGeneric(ExecutableElement constructor) {
    return constructor.getEnclosingElement() instanceof TypeElement type
        && !type.getTypeParameters().isEmpty();
  }

  /** A service has a public class with a public constructor without parameters. */
  private void checkService(TypeElement type, Place place, Report its) {
    if (!root.services() || its.hasErrors()) {
      return;
    }
    boolean isWrapped = !program.wrappers().outermost(type).equals(program.info(type).name());
    boolean isPublic =
        isWrapped
            ? program.info(type).access() == TypeInfo.Access.PUBLIC
            : type.getModifiers().contains(Modifier.PUBLIC);
    boolean isCreatable =
        program.members().constructors(type).stream()
            .anyMatch(
                it -> it.getParameters().isEmpty() && it.getModifiers().contains(Modifier.PUBLIC));
    if (!isPublic || !isCreatable) {
      String why = "its " + (isPublic ? "constructor" : "class") + " has to be public";
      add(its, RegisteredProblem.ServiceEntry, place, type, why);
    }
  }

  /** Whether another processor has written it: then the user has nothing to annotate. */
  private static boolean isGenerated(TypeElement type) {
    return type.getKind() != ElementKind.ENUM
        && type.getAnnotationMirrors().stream()
            .anyMatch(
                it ->
                    it.getAnnotationType()
                        .asElement()
                        .getSimpleName()
                        .toString()
                        .endsWith("Generated"));
  }
}
