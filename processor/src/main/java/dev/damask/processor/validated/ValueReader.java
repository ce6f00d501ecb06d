package dev.damask.processor.validated;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.validated.constraint.Check;
import dev.damask.processor.validated.constraint.Constraints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is checked of a value: of a field, of what a getter returns, of an element of those.
 */
final class ValueReader {

  private static final String BUILT_IN = "jakarta.validation.constraints.";
  private static final Set<String> OF_ARRAYS = Set.of("NotEmpty", "NotNull", "Null", "Size");

  private final Owner owner;
  private final Report report;
  private final Element element;
  private final Constraints constraints;
  private final Cascades cascades;
  private final Containers containers;

  /**
   * @param element what carries the constraints
   */
  ValueReader(Owner owner, Report report, Element element) {
    this.owner = owner;
    this.report = report;
    this.element = element;
    this.constraints = new Constraints(owner.program(), report, owner.lint());
    this.cascades = new Cascades(owner.program());
    this.containers = new Containers(owner.program());
  }

  /**
   * Reads a value.
   *
   * @param annotations the element's, or the type argument's
   * @param declared the value's type as it is written, with the annotations inside it
   * @param type the value's type as the user's type sees it
   */
  Value read(List<? extends AnnotationMirror> annotations, TypeMirror declared, TypeMirror type) {
    if (type instanceof ArrayType array) {
      return readArray(annotations, List.of(), declared, array);
    }
    List<Check> checks = constraints.read(element, annotations, type, owner.names());
    Optional<AnnotationMirror> valid = valid(annotations);
    Optional<Cascade> cascade = valid.flatMap(it -> cascades.find(type, owner.type()));
    List<AnnotationMirror> ofElements = new ArrayList<>();
    if (valid.isPresent() && cascade.isEmpty()) {
      ofElements.add(valid.get());
    }
    return new Value(checks, cascade, elements(ofElements, declared, type));
  }

  private static Optional<AnnotationMirror> valid(List<? extends AnnotationMirror> annotations) {
    for (AnnotationMirror annotation : annotations) {
      if (Cascades.isValid(annotation)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  /**
   * An annotation before the type of an array means the array where it can, else its elements; to
   * the compiler it means both the array and what the innermost arrays in it contain.
   *
   * @param outer what means an array around this one
   */
  private Value readArray(
      List<? extends AnnotationMirror> annotations,
      List<AnnotationMirror> outer,
      TypeMirror declared,
      ArrayType type) {
    List<AnnotationMirror> ofArray = new ArrayList<>();
    List<AnnotationMirror> ofElements = new ArrayList<>();
    for (AnnotationMirror annotation : annotations) {
      (isOfArray(annotation) ? ofArray : ofElements).add(annotation);
    }
    TypeMirror component = type.getComponentType();
    TypeMirror declaredComponent = component;
    List<AnnotationMirror> around = new ArrayList<>(outer);
    around.addAll(ofArray);
    if (declared instanceof ArrayType written) {
      addNew(written.getAnnotationMirrors(), List.of(), ofArray);
      declaredComponent = written.getComponentType();
      if (!(component instanceof ArrayType)) {
        addNew(declaredComponent.getAnnotationMirrors(), around, ofElements);
      }
    }
    Value value =
        component instanceof ArrayType inner
            ? readArray(ofElements, around, declaredComponent, inner)
            : read(ofElements, declaredComponent, component);
    List<Elements> elements =
        value.isChecked()
            ? List.of(Elements.of(Container.ARRAY, name(component), value))
            : List.of();
    return new Value(
        constraints.read(element, ofArray, type, owner.names()), Optional.empty(), elements);
  }

  private boolean isOfArray(AnnotationMirror annotation) {
    String name = Program.nameOf(annotation).toString();
    return !Cascades.isValid(annotation)
        && (!name.startsWith(BUILT_IN) || OF_ARRAYS.contains(name.substring(BUILT_IN.length())))
        && Constraints.isConstraint(annotation, owner.program());
  }

  private static void addNew(
      List<? extends AnnotationMirror> found,
      List<AnnotationMirror> elsewhere,
      List<AnnotationMirror> to) {
    Set<String> present = new HashSet<>();
    to.forEach(it -> present.add(it.toString()));
    elsewhere.forEach(it -> present.add(it.toString()));
    found.stream().filter(it -> !present.contains(it.toString())).forEach(to::add);
  }

  private List<Elements> elements(
      List<AnnotationMirror> ofElements, TypeMirror declared, TypeMirror type) {
    List<? extends TypeMirror> written =
        declared instanceof DeclaredType it ? it.getTypeArguments() : List.of();
    Optional<Containers.Found> found = containers.find(type);
    if (found.isEmpty() || found.get().arguments().isEmpty()) {
      ofElements.forEach(it -> reportValid(it, type));
    }
    Set<Integer> used = new HashSet<>();
    List<Elements> elements = new ArrayList<>();
    found
        .filter(it -> !it.arguments().isEmpty())
        .map(it -> elements(it, ofElements, written, used))
        .filter(it -> it.keys().isChecked() || it.values().isChecked())
        .ifPresent(elements::add);
    for (int i = 0; i < written.size(); i++) {
      if (!used.contains(i)) {
        reportUnknown(written.get(i), type);
      }
    }
    return elements;
  }

  private Elements elements(
      Containers.Found found,
      List<AnnotationMirror> ofElements,
      List<? extends TypeMirror> written,
      Set<Integer> used) {
    List<Containers.Argument> arguments = found.arguments();
    int last = arguments.size() - 1;
    List<Value> values = new ArrayList<>();
    for (Containers.Argument argument : arguments) {
      boolean isWritten = argument.written() >= 0 && argument.written() < written.size();
      List<AnnotationMirror> annotations =
          new ArrayList<>(argument.index() == last ? ofElements : List.of());
      TypeMirror declared = argument.type();
      if (isWritten) {
        used.add(argument.written());
        declared = written.get(argument.written());
        annotations.addAll(annotations(declared));
      }
      values.add(read(annotations, containers.bound(declared), containers.bound(argument.type())));
    }
    Value value = values.get(last);
    if (found.container() != Container.MAP) {
      return Elements.of(
          found.container(),
          value.isChecked() ? name(containers.bound(arguments.get(last).type())) : ClassName.OBJECT,
          value);
    }
    TypeMirror key = arguments.get(0).type();
    TypeMirror mapped = arguments.get(last).type();
    return new Elements(
        Container.MAP,
        name(containers.bound(key)),
        values.get(0),
        name(containers.bound(mapped)),
        value,
        name(key),
        name(mapped));
  }

  private static List<AnnotationMirror> annotations(TypeMirror argument) {
    List<AnnotationMirror> annotations = new ArrayList<>(argument.getAnnotationMirrors());
    if (argument instanceof WildcardType wildcard) {
      @Nullable TypeMirror bound = wildcard.getExtendsBound();
      if (bound != null) {
        addNew(bound.getAnnotationMirrors(), List.of(), annotations);
      }
    }
    return annotations;
  }

  private TypeName name(TypeMirror type) {
    return owner
        .names()
        .mentioned(type, element.getSimpleName().toString(), Place.of(element))
        .orElse(ClassName.OBJECT);
  }

  private void reportValid(AnnotationMirror valid, TypeMirror type) {
    boolean isContainer = containers.find(type).isPresent() || Containers.elements(type).isEmpty();
    report.add(
        ValidatedProblem.ValidTarget,
        Place.of(element, valid),
        Containers.elements(type).stream()
            .findFirst()
            .map(it -> it.getSimpleName().toString())
            .orElse(type.toString()),
        isContainer
            ? "remove it, or mark what is inside it"
            : "add @Validated to that type, or remove @Valid");
  }

  private void reportUnknown(TypeMirror argument, TypeMirror type) {
    for (AnnotationMirror annotation : annotations(argument)) {
      if (Cascades.isValid(annotation) || Constraints.isConstraint(annotation, owner.program())) {
        report.add(
            ValidatedProblem.UnknownContainer,
            Place.of(element, annotation),
            annotation.getAnnotationType().asElement().getSimpleName(),
            Containers.elements(type).get(0).getSimpleName());
      }
    }
  }
}
