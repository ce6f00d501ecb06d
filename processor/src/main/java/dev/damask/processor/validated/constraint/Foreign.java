package dev.damask.processor.validated.constraint;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.core.Program;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** Finds the constraints whose check is not to be seen in their declaration. */
final class Foreign {

  private static final String HIBERNATE = "org.hibernate.validator.constraints.";
  private static final String COMPOSITION = HIBERNATE + "ConstraintComposition";

  private Foreign() {}

  /** Reports a constraint that would be checked in part, or not at all. */
  static void report(Use use) {
    whoChecks(use)
        .ifPresent(
            it ->
                use.report()
                    .add(ConstraintProblem.ForeignConstraint, use.place(), use.simpleName(), it));
  }

  private static Optional<String> whoChecks(Use use) {
    Attributes annotation = use.annotation();
    Program program = use.program();
    Optional<? extends AnnotationMirror> composition =
        program.annotation(annotation.type(), COMPOSITION);
    if (composition.isPresent()
        && !new Attributes(annotation.type(), composition.get()).constant("value").equals("AND")) {
      return Optional.of("by the rules of @ConstraintComposition");
    }
    boolean hasValidators = !validators(use).isEmpty();
    String name = annotation.qualifiedName();
    if (name.startsWith(HIBERNATE) && !name.equals(HIBERNATE + "Range") && !hasValidators) {
      return Optional.of("inside of Hibernate Validator");
    }
    boolean hasParts =
        !Constraints.among(annotation.type().getAnnotationMirrors(), program).isEmpty();
    return hasValidators || hasParts
        ? Optional.empty()
        : Optional.of("by a validator that it does not name");
  }

  private static List<?> validators(Use use) {
    AnnotationMirror constraint =
        use.program().annotation(use.annotation().type(), Constraints.CONSTRAINT).orElseThrow();
    return (List<?>)
        new Attributes(use.annotation().type(), constraint).value("validatedBy").getValue();
  }
}
