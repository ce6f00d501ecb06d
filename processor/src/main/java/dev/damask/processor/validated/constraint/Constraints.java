package dev.damask.processor.validated.constraint;

import dev.damask.processor.code.Lint;
import dev.damask.processor.code.TypeNames;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the constraints on the values of one type that is to be validated. */
public final class Constraints {

  private static final String CONSTRAINT = "jakarta.validation.Constraint";

  private final Program program;
  private final Report report;
  private final Lint lint;

  /**
   * @param lint takes the warnings that the checks' code cannot avoid
   */
  public Constraints(Program program, Report report, Lint lint) {
    this.program = program;
    this.report = report;
    this.lint = lint;
  }

  /** Whether an annotation is a constraint, or repeats one. */
  public static boolean isConstraint(AnnotationMirror annotation, Program program) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    return program.annotation(type, CONSTRAINT).isPresent()
        || !repeated(annotation, program).isEmpty();
  }

  /**
   * Reads the constraints among annotations on a value, in their order.
   *
   * @param element where in the source they are: a field, method, parameter, component or type
   * @param annotations the element's, or those of a type argument in its type
   * @param type the value's type, as the generated type sees it
   * @param names how the generated type names types there
   */
  public List<Check> read(
      Element element,
      List<? extends AnnotationMirror> annotations,
      TypeMirror type,
      TypeNames names) {
    List<Check> checks = new ArrayList<>();
    return checks;
  }

  /**
   * Reads the rule of a method marked {@code @Check}.
   *
   * <p>The site's value is the object that has the method.
   */
  public Optional<Check> readRule(ExecutableElement method, AnnotationMirror check) {
    return Optional.empty();
  }

  /** The annotations that a container annotation, such as {@code @Size.List}, repeats. */
  static List<AnnotationMirror> repeated(AnnotationMirror annotation, Program program) {
    return List.of();
  }
}
