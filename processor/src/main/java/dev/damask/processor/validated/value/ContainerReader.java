package dev.damask.processor.validated.value;

import dev.damask.processor.code.Desk;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.validated.constraint.Constraints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Reads what is checked of the elements of containers. */
final class ContainerReader {

  private final ValueReader values;
  private final Program program;
  private final Report report;
  private final Element element;
  private final Containers containers;

  /** The classes around the value that is being read which say themselves what they contain. */
  private final Set<TypeElement> around = new HashSet<>();

  ContainerReader(ValueReader values, Desk desk, Element element) {
    this.values = values;
    this.program = desk.program();
    this.report = desk.report();
    this.element = element;
    this.containers = new Containers(program);
  }

  /**
   * Reads what is inside a value.
   *
   * @param ofElements the annotations on the value that go to its elements, or to a map's values
   */
  List<Elements> read(List<AnnotationMirror> ofElements, TypeMirror declared, TypeMirror type) {
    List<? extends TypeMirror> written =
        declared instanceof DeclaredType it ? it.getTypeArguments() : List.of();
    if (ofElements.isEmpty() && written.isEmpty()) {
      return List.of();
    }
    Optional<Containers.Found> found =
        containers.find(type, around).filter(it -> !it.arguments().isEmpty());
    if (found.isEmpty()) {
      ofElements.forEach(it -> reportNothingInside(it, type));
    }
    Set<Integer> used = new HashSet<>();
    List<Elements> elements = new ArrayList<>();
    found.flatMap(it -> elements(it, ofElements, written, used)).ifPresent(elements::add);
    found.ifPresent(it -> around.removeAll(Containers.elements(type)));
    for (int i = 0; i < written.size(); i++) {
      if (!used.contains(i)) {
        reportUnknownArgument(written.get(i), type);
      }
    }
    return elements;
  }

  private Optional<Elements> elements(
      Containers.Found found,
      List<AnnotationMirror> ofElements,
      List<? extends TypeMirror> written,
      Set<Integer> used) {
    List<Containers.Argument> arguments = found.arguments();
    Containers.Argument last = arguments.get(arguments.size() - 1);
    List<Value> read = new ArrayList<>();
    for (Containers.Argument argument : arguments) {
      List<AnnotationMirror> annotations =
          new ArrayList<>(argument.equals(last) ? ofElements : List.of());
      // What a class says of its supertype's argument is not said of this value.
      TypeMirror declared = program.types().erasure(containers.bound(argument.type()));
      if (argument.written() >= 0 && argument.written() < written.size()) {
        used.add(argument.written());
        declared = written.get(argument.written());
        annotations.addAll(annotations(declared));
      }
      read.add(
          values.read(annotations, containers.bound(declared), containers.bound(argument.type())));
    }
    if (read.stream().noneMatch(Value::isChecked)) {
      return Optional.empty();
    }
    return Optional.of(
        found.container() == Container.MAP
            ? entries(arguments.get(0).type(), read.get(0), last.type(), read.get(1))
            : Elements.of(
                found.container(), values.name(containers.bound(last.type())), read.get(0)));
  }

  private Elements entries(TypeMirror key, Value ofKeys, TypeMirror value, Value ofValues) {
    return new Elements(
        Container.MAP,
        values.name(containers.bound(key)),
        ofKeys,
        values.name(containers.bound(value)),
        ofValues,
        values.name(key),
        values.name(value),
        values.isSecret(key));
  }

  private static List<AnnotationMirror> annotations(TypeMirror argument) {
    List<AnnotationMirror> annotations = new ArrayList<>(argument.getAnnotationMirrors());
    if (argument instanceof WildcardType wildcard) {
      @Nullable TypeMirror bound = wildcard.getExtendsBound();
      if (bound != null) {
        ValueReader.addNew(bound.getAnnotationMirrors(), List.of(), annotations);
      }
    }
    return annotations;
  }

  private void reportNothingInside(AnnotationMirror annotation, TypeMirror type) {
    if (Cascades.isValid(annotation)) {
      reportValid(annotation, type);
    } else {
      reportUnknown(annotation, type);
    }
  }

  private void reportValid(AnnotationMirror valid, TypeMirror type) {
    boolean isContainer = containers.find(type).isPresent() || Containers.elements(type).isEmpty();
    report.add(
        ValueProblem.ValidTarget,
        Place.of(element, valid),
        simpleName(type),
        isContainer ? "remove it, or mark what is inside it" : wayOut(type));
  }

  private String wayOut(TypeMirror type) {
    return values
        .notValidated(type)
        .map(it -> "add @Validated to " + it.getSimpleName() + ", which it permits")
        .orElse("add @Validated to that type, or remove @Valid");
  }

  private void reportUnknownArgument(TypeMirror argument, TypeMirror type) {
    for (AnnotationMirror annotation : annotations(argument)) {
      if (Cascades.isValid(annotation) || Constraints.isConstraint(annotation, program)) {
        reportUnknown(annotation, type);
      }
    }
  }

  private void reportUnknown(AnnotationMirror annotation, TypeMirror type) {
    report.add(
        ValueProblem.UnknownContainer,
        Place.of(element, annotation),
        annotation.getAnnotationType().asElement().getSimpleName(),
        simpleName(type));
  }

  private static String simpleName(TypeMirror type) {
    return Containers.elements(type).stream()
        .findFirst()
        .map(it -> it.getSimpleName().toString())
        .orElse(type.getKind().toString().toLowerCase(Locale.ROOT));
  }
}
