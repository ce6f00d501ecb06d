package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import dev.damask.processor.core.Program;
import java.lang.annotation.ElementType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** The annotations of the user's signatures that generated ones repeat. */
final class RepeatedAnnotations {

  private final AnnotationCopy copy;
  private final Program program;
  private final boolean readsTypes;

  RepeatedAnnotations(AnnotationCopy copy, Program program) {
    this(copy, program, true);
  }

  private RepeatedAnnotations(AnnotationCopy copy, Program program, boolean readsTypes) {
    this.copy = copy;
    this.program = program;
    this.readsTypes = readsTypes;
  }

  /** The same for what a type declares: not every compiler shows those of types in class files. */
  RepeatedAnnotations in(TypeElement type) {
    return program.isSource(type)
        ? new RepeatedAnnotations(copy, program, true)
        : new RepeatedAnnotations(copy.unwaiting(), program, false);
  }

  /** The same without a word on what lint would say of them. */
  RepeatedAnnotations muted() {
    return new RepeatedAnnotations(copy.muted(), program, readsTypes);
  }

  /** Those of a use of a type. */
  List<AnnotationSpec> of(TypeMirror type) {
    return readsTypes ? read(type, ElementType.TYPE_USE) : List.of();
  }

  /** Those of a use of a type variable: to ecj, those of its declaration stand there, too. */
  List<AnnotationSpec> ofVariable(TypeVariable use, TypeParameterElement declaration) {
    List<AnnotationSpec> all = of(use);
    if (!all.isEmpty()) {
      all.removeAll(of(declaration, ElementType.TYPE_PARAMETER));
    }
    return all;
  }

  /** Those that stand before a declaration and may stand before another of some kind. */
  List<AnnotationSpec> of(Element element, ElementType target) {
    return read(element, target);
  }

  private List<AnnotationSpec> read(AnnotatedConstruct annotated, ElementType target) {
    List<AnnotationSpec> repeated = new ArrayList<>();
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().getKind() == TypeKind.DECLARED) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        AnnotationFacts its = AnnotationFacts.of(type, program);
        if (its.isRepeated() && its.fits(target)) {
          add(mirror, its, repeated);
        }
      }
    }
    return repeated;
  }

  /** What repeats an annotation is written as it was: several of it, without their container. */
  private void add(AnnotationMirror mirror, AnnotationFacts its, List<AnnotationSpec> repeated) {
    List<AnnotationSpec> contained = new ArrayList<>();
    if (its.isContainer()) {
      for (AnnotationValue value : mirror.getElementValues().values()) {
        for (Object element : value.getValue() instanceof List<?> list ? list : List.of()) {
          if (((AnnotationValue) element).getValue() instanceof AnnotationMirror one) {
            copy.of(one).ifPresent(contained::add);
          }
        }
      }
    }
    if (contained.size() > 1) {
      repeated.addAll(contained);
    } else {
      Optional<AnnotationSpec> copied = copy.of(mirror);
      if (copied.isPresent()) {
        repeated.add(copied.get());
      }
    }
  }
}
