package dev.damask.processor.validated.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Sensitivity;
import dev.damask.processor.core.Place;
import dev.damask.processor.validated.constraint.Check;
import dev.damask.processor.validated.constraint.Constraints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what is checked of a value: of a field, of what a getter returns, of an element of those.
 */
public final class ValueReader {

  private final Desk desk;
  private final Element element;
  private final boolean isSecret;
  private final Constraints constraints;
  private final Cascades cascades;
  private final ContainerReader inside;

  /** The constraints that have gone inside a value, which they do once. */
  private final Set<AnnotationMirror> unwrapped = new HashSet<>();

  /**
   * @param element what carries the constraints
   * @param isSecret whether messages are not to show the value
   */
  public ValueReader(Desk desk, Element element, boolean isSecret) {
    this.isSecret = isSecret;
    this.desk = desk;
    this.element = element;
    this.constraints = new Constraints(desk);
    this.cascades = new Cascades(desk.program(), desk.names().packageName());
    this.inside = new ContainerReader(this, desk, element);
  }

  /**
   * Reads a value.
   *
   * @param annotations the element's, or the type argument's
   * @param declared the value's type as it is written, with the annotations inside it
   * @param type the value's type as the user's type sees it
   */
  public Value read(
      List<? extends AnnotationMirror> annotations, TypeMirror declared, TypeMirror type) {
    if (type instanceof ArrayType array) {
      return new ArrayReader(this, desk.program()).read(annotations, List.of(), declared, array);
    }
    Optional<Cascade> cascade =
        Cascades.isAnyValid(annotations) ? cascades.find(type, desk.type()) : Optional.empty();
    boolean isUnwrapped = Containers.unwrapped(type).isPresent();
    List<AnnotationMirror> ofValue = new ArrayList<>();
    List<AnnotationMirror> ofElements = new ArrayList<>();
    for (AnnotationMirror annotation : annotations) {
      boolean goesInside =
          Cascades.isValid(annotation)
              ? cascade.isEmpty()
              : Unwrapping.of(annotation, isUnwrapped) && unwrapped.add(annotation);
      (goesInside ? ofElements : ofValue).add(annotation);
    }
    return new Value(checks(ofValue, type), cascade, inside.read(ofElements, declared, type));
  }

  /** The constraints of a value itself. */
  List<Check> checks(List<? extends AnnotationMirror> annotations, TypeMirror type) {
    return constraints.read(element, annotations, type, isSecret);
  }

  /** Whether texts are not to show values of a type that is inside. */
  boolean isSecret(TypeMirror type) {
    return isSecret
        || new Sensitivity(desk.program(), desk.names().packageName()).isSensitive(type);
  }

  /** The type that keeps objects of a sealed type from being validated, if one does. */
  Optional<TypeElement> notValidated(TypeMirror type) {
    return cascades.notValidated(type);
  }

  /** The name of a type of elements that are checked. */
  TypeName name(TypeMirror type) {
    return desk.mentioned(type, element.getSimpleName().toString(), Place.of(element))
        .orElse(ClassName.OBJECT);
  }

  /** Adds annotations that are neither there nor elsewhere. */
  public static void addNew(
      List<? extends AnnotationMirror> found,
      List<AnnotationMirror> elsewhere,
      List<AnnotationMirror> to) {
    Set<String> present = new HashSet<>();
    if (found.isEmpty()) {
      return;
    }
    for (AnnotationMirror annotation : to) {
      present.add(annotation.toString());
    }
    for (AnnotationMirror annotation : elsewhere) {
      present.add(annotation.toString());
    }
    for (AnnotationMirror annotation : found) {
      if (!present.contains(annotation.toString())) {
        to.add(annotation);
      }
    }
  }
}
