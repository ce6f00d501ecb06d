package dev.damask.processor.validated;

import dev.damask.processor.code.Finality;
import dev.damask.processor.code.Permits;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypeInfo;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Whether there can be a validated type for a type. */
final class Validatable {

  private Validatable() {}

  /** Reports why there cannot, if so. */
  static boolean check(Subject subject) {
    Optional<ValidatedProblem> problem = problem(subject);
    problem.ifPresent(
        it ->
            subject
                .report()
                .add(
                    it,
                    subject.place(),
                    subject.simpleName(),
                    Finality.cure(subject.type(), subject.program()),
                    Permits.cure(subject)));
    return problem.isEmpty();
  }

  private static Optional<ValidatedProblem> problem(Subject subject) {
    Program program = subject.program();
    TypeElement type = subject.type();
    ElementKind kind = type.getKind();
    if (program.info(type).access() == TypeInfo.Access.PRIVATE) {
      return Optional.of(ValidatedProblem.PrivateClass);
    }
    if (kind == ElementKind.ANNOTATION_TYPE) {
      return Optional.of(ValidatedProblem.AnnotationClass);
    }
    if (kind == ElementKind.ENUM) {
      return Optional.of(ValidatedProblem.EnumClass);
    }
    if (kind == ElementKind.RECORD) {
      return Optional.empty();
    }
    if (type.getModifiers().contains(Modifier.FINAL)) {
      return Optional.of(ValidatedProblem.FinalClass);
    }
    if (program.info(type).isInner()) {
      return Optional.of(ValidatedProblem.InnerClass);
    }
    if (!Permits.generated(subject)) {
      return Optional.of(ValidatedProblem.NotPermitted);
    }
    return kind == ElementKind.CLASS && !hasUsableConstructor(subject)
        ? Optional.of(ValidatedProblem.NoUsableConstructor)
        : Optional.empty();
  }

  private static boolean hasUsableConstructor(Subject subject) {
    return subject.program().members().constructors(subject.type()).stream()
        .anyMatch(it -> !it.getModifiers().contains(Modifier.PRIVATE));
  }
}
