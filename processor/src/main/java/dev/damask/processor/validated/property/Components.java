package dev.damask.processor.validated.property;

import dev.damask.processor.code.CanonicalConstructor;
import dev.damask.processor.core.Program;
import dev.damask.processor.validated.constraint.Constraints;
import dev.damask.processor.validated.value.ValueReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;

/** The components of a type that may be a record. */
public final class Components {

  private Components() {}

  /** Their names; none of another type, of which ecj before 3.41 cannot be asked. */
  public static List<String> names(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        ? type.getRecordComponents().stream().map(it -> it.getSimpleName().toString()).toList()
        : List.of();
  }

  /**
   * The annotations of a component's field. Of those that name a constant, ecj forgets some at the
   * field or the accessor, but never at the type and the parameter of the constructor.
   */
  static List<AnnotationMirror> annotations(Element field, TypeElement record, Program program) {
    List<? extends AnnotationMirror> ofField = field.getAnnotationMirrors();
    if (program.showsAnnotationsOfComponents()) {
      return new ArrayList<>(ofField);
    }
    List<List<? extends AnnotationMirror>> places =
        Stream.<Stream<List<? extends AnnotationMirror>>>of(
                Stream.of(ofField), ofParameter(field, record, program), ofType(field, record))
            .flatMap(it -> it)
            .sorted(Comparator.comparing(it -> -Constraints.among(it, program).size()))
            .toList();
    List<AnnotationMirror> all = new ArrayList<>(places.get(0));
    for (List<? extends AnnotationMirror> place : places) {
      List<AnnotationMirror> known = Constraints.among(all, program);
      ValueReader.addNew(Constraints.among(place, program), known, all);
    }
    return all;
  }

  /** A constructor that is written out has annotations of its own, which types do not have. */
  private static Stream<List<? extends AnnotationMirror>> ofParameter(
      Element field, TypeElement record, Program program) {
    List<List<String>> onType =
        ofType(field, record).map(its -> its.stream().map(Object::toString).toList()).toList();
    return program.members().constructors(record).stream()
        .filter(it -> CanonicalConstructor.isOf(record, it))
        .flatMap(it -> it.getParameters().stream())
        .filter(it -> it.getSimpleName().equals(field.getSimpleName()))
        .map(
            parameter ->
                parameter.getAnnotationMirrors().stream()
                    .filter(
                        it ->
                            !standsOnTypes(it, program)
                                || onType.stream().allMatch(its -> its.contains(it.toString())))
                    .toList());
  }

  private static boolean standsOnTypes(AnnotationMirror annotation, Program program) {
    return program
        .annotation(annotation.getAnnotationType().asElement(), "java.lang.annotation.Target")
        .filter(it -> it.toString().contains("TYPE_USE"))
        .isPresent();
  }

  /** The annotations of an array's type are those of its elements. */
  private static Stream<List<? extends AnnotationMirror>> ofType(
      Element field, TypeElement record) {
    return record.getRecordComponents().stream()
        .filter(it -> it.getSimpleName().equals(field.getSimpleName()))
        .map(Element::asType)
        .filter(it -> !(it instanceof ArrayType))
        .map(it -> it.getAnnotationMirrors());
  }
}
