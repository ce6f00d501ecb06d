package dev.damask.processor.validated.value;

import dev.damask.processor.core.Program;
import dev.damask.processor.validated.constraint.Constraints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what is checked of arrays.
 *
 * <p>An annotation before the type of an array means the array where it can, else its elements; to
 * the compiler it means both the array and what the innermost arrays in it contain.
 */
final class ArrayReader {

  private static final String BUILT_IN = "jakarta.validation.constraints.";
  private static final Set<String> OF_ARRAYS = Set.of("NotEmpty", "NotNull", "Null", "Size");

  private final ValueReader values;
  private final Program program;

  ArrayReader(ValueReader values, Program program) {
    this.values = values;
    this.program = program;
  }

  /**
   * Reads an array.
   *
   * @param outer what means an array around this one
   */
  Value read(
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
      ValueReader.addNew(written.getAnnotationMirrors(), List.of(), ofArray);
      declaredComponent = written.getComponentType();
      if (!(component instanceof ArrayType)) {
        ValueReader.addNew(declaredComponent.getAnnotationMirrors(), around, ofElements);
      }
    }
    Value value =
        component instanceof ArrayType inner
            ? read(ofElements, around, declaredComponent, inner)
            : values.read(ofElements, declaredComponent, component);
    List<Elements> elements =
        value.isChecked()
            ? List.of(Elements.of(Container.ARRAY, values.name(component), value))
            : List.of();
    return new Value(values.checks(ofArray, type), Optional.empty(), elements);
  }

  private boolean isOfArray(AnnotationMirror annotation) {
    String name = Program.nameOf(annotation).toString().replaceFirst("\\.List$", "");
    return !Cascades.isValid(annotation)
        && (!name.startsWith(BUILT_IN) || OF_ARRAYS.contains(name.substring(BUILT_IN.length())))
        && Constraints.isConstraint(annotation, program);
  }
}
