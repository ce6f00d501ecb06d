package dev.damask.processor.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Methods and constructors that javac did not show when their type was read: it takes one for the
 * same as another that stands before it and takes a type that is yet to be generated. Once that is
 * there, javac shows both.
 */
final class LateOverloads {

  /**
   * A method or constructor, by what does not change from round to round.
   *
   * @param text with the simple names of types
   */
  private record Overload(String name, int parameters, String text, boolean takesMissing) {

    static Overload of(ExecutableElement element) {
      String name =
          element.getKind() == ElementKind.CONSTRUCTOR
              ? Program.declaring(element).getSimpleName().toString()
              : element.getSimpleName().toString();
      String types =
          element.getParameters().stream()
              .map(it -> it.asType().toString().replaceAll("[\\w$]+\\.", ""))
              .collect(Collectors.joining(", ", "(", ")"));
      return new Overload(
          name, element.getParameters().size(), name + types, MissingTypes.areTakenBy(element));
    }

    boolean isLike(Overload other) {
      return name.equals(other.name) && parameters == other.parameters;
    }
  }

  /** What a type showed when it was read for another one. */
  private record Shown(String subject, ElementKind kind, List<Overload> overloads) {

    /** Those of what a type shows now that one of them hid. */
    List<ExecutableElement> behind(Overload hiding, List<ExecutableElement> now) {
      List<ExecutableElement> like =
          now.stream().filter(it -> Overload.of(it).isLike(hiding)).toList();
      boolean areMore = like.size() > overloads.stream().filter(hiding::isLike).count();
      return hiding.takesMissing && areMore
          ? like.stream().filter(it -> !contain(Overload.of(it))).toList()
          : List.of();
    }

    private boolean contain(Overload now) {
      return overloads.stream().anyMatch(it -> it.text.equals(now.text));
    }
  }

  private final Map<String, List<Shown>> shown = new LinkedHashMap<>();

  /** Keeps what a type shows that is read now, and its supertypes if a wrapper overrides theirs. */
  void note(Subject subject, Pattern pattern) {
    if (pattern instanceof TypePattern<?> && Program.isOfJavac(subject.program().elements())) {
      note(subject.type(), ElementKind.CONSTRUCTOR, subject);
      if (pattern instanceof TypePattern<?> it && it.isWrapper()) {
        noteMethods(subject.type(), subject);
      }
    }
  }

  private void noteMethods(TypeElement type, Subject subject) {
    note(type, ElementKind.METHOD, subject);
    DeclaredSupertypes.of(type)
        .map(it -> (TypeElement) it.asElement())
        .filter(subject.program()::isSource)
        .forEach(it -> noteMethods(it, subject));
  }

  private void note(TypeElement type, ElementKind kind, Subject subject) {
    List<ExecutableElement> elements = elements(type, kind, subject.program());
    if (elements.stream().anyMatch(MissingTypes::areTakenBy)) {
      List<Overload> overloads = elements.stream().map(Overload::of).toList();
      shown
          .computeIfAbsent(type.getQualifiedName().toString(), it -> new ArrayList<>())
          .add(new Shown(subject.generated().simpleName(), kind, overloads));
    }
  }

  /** What others may call of a type. */
  private static List<ExecutableElement> elements(
      TypeElement type, ElementKind kind, Program program) {
    List<ExecutableElement> elements = new ArrayList<>();
    for (Element element : program.members().of(type)) {
      if (element.getKind() == kind && !element.getModifiers().contains(Modifier.PRIVATE)) {
        elements.add((ExecutableElement) element);
      }
    }
    return elements;
  }

  /** Reports what types show by now and did not when they were read, each once. */
  void check(Program program, Report report) {
    Set<String> told = new HashSet<>();
    shown.forEach(
        (name, all) -> {
          @Nullable TypeElement type = program.elements().getTypeElement(name);
          if (type != null) {
            List<ExecutableElement> found = new ArrayList<>();
            all.forEach(it -> check(it, elements(type, it.kind, program), found, report));
            if (!found.isEmpty()) {
              told.add(name);
            }
          }
        });
    shown.keySet().removeAll(told);
  }

  private static void check(
      Shown before, List<ExecutableElement> now, List<ExecutableElement> found, Report report) {
    for (Overload hiding : before.overloads) {
      for (ExecutableElement late : before.behind(hiding, now)) {
        if (!found.contains(late)) {
          found.add(late);
          report.add(
              EngineProblem.LateOverload,
              Place.of(late),
              Overload.of(late).text,
              hiding.text,
              before.subject);
        }
      }
    }
  }
}
