package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Assignability;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Creatable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Chooses the validator of a user's own constraint by the type of the value. */
final class ValidatorReader {

  private static final String TARGET =
      "jakarta.validation.constraintvalidation.SupportedValidationTarget";

  /** A validator, and the type of the values that it validates. */
  private record Candidate(TypeElement validator, TypeMirror validated) {}

  private final Use use;
  private final Types types;
  private final Assignability assignability;

  ValidatorReader(Use use) {
    this.use = use;
    this.types = use.program().types();
    this.assignability = new Assignability(use.desk());
  }

  /**
   * The one validator for the value; nothing where the constraint has none, or that is a problem.
   */
  Optional<CustomValidator> read() {
    List<Candidate> all = candidates();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    TypeMirror value = use.type().mirror();
    TypeMirror boxed =
        value instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : value;
    List<Candidate> fitting =
        all.stream().filter(it -> assignability.is(boxed, it.validated)).toList();
    List<Candidate> best = fitting.stream().filter(it -> isMostSpecific(it, fitting)).toList();
    if (best.size() != 1) {
      report(best.isEmpty() ? all : best);
      return Optional.empty();
    }
    return validator(best.get(0).validator);
  }

  private void report(List<Candidate> candidates) {
    boolean isAmbiguous =
        candidates.stream().allMatch(it -> assignability.is(use.type().mirror(), it.validated));
    String taken =
        candidates.stream()
            .map(it -> Use.shortName(use.names().erased(it.validated)))
            .distinct()
            .collect(Collectors.joining(" and "));
    use.report()
        .add(
            isAmbiguous ? ConstraintProblem.AmbiguousValidator : ConstraintProblem.NoValidator,
            use.place(),
            use.simpleName(),
            use.typeName(),
            taken);
  }

  private boolean isMostSpecific(Candidate candidate, List<Candidate> fitting) {
    TypeName type = use.names().erased(candidate.validated);
    return fitting.stream()
        .filter(other -> !use.names().erased(other.validated).equals(type))
        .noneMatch(other -> assignability.isErasedSubtype(other.validated, candidate.validated));
  }

  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    for (TypeMirror type : validators()) {
      TypeElement validator = (TypeElement) types.asElement(type);
      if (validatesValues(validator)) {
        ValidatedType.of(validator, use.program())
            .ifPresent(it -> candidates.add(new Candidate(validator, it)));
      }
    }
    return candidates;
  }

  private List<TypeMirror> validators() {
    TypeElement annotation = use.annotation().type();
    AnnotationMirror constraint =
        use.program().annotation(annotation, Constraints.CONSTRAINT).orElseThrow();
    return new Attributes(annotation, constraint).types("validatedBy", use.report());
  }

  /** Whether a validator is not one of all parameters of a method. */
  private boolean validatesValues(TypeElement validator) {
    Optional<? extends AnnotationMirror> target = use.program().annotation(validator, TARGET);
    if (target.isEmpty()) {
      return true;
    }
    List<?> targets = (List<?>) new Attributes(validator, target.get()).value("value").getValue();
    return targets.stream()
        .map(it -> (VariableElement) ((AnnotationValue) it).getValue())
        .anyMatch(it -> it.getSimpleName().contentEquals("ANNOTATED_ELEMENT"));
  }

  private Optional<CustomValidator> validator(TypeElement validator) {
    Optional<String> unusable = Creatable.whyNot(validator).or(() -> withoutConstructor(validator));
    if (unusable.isPresent()) {
      use.report()
          .add(
              ConstraintProblem.ValidatorUnusable,
              use.place(),
              validator.getSimpleName(),
              unusable.get());
      return Optional.empty();
    }
    Optional<TypeName> name =
        use.desk().mentioned(validator.asType(), "@" + use.simpleName(), use.place());
    Optional<AnnotationModel> annotation = new AnnotationReader(use).read();
    return name.isEmpty() || annotation.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CustomValidator(
                name.get(), annotation.get(), new MessageReader(use).readTemplate()));
  }

  private Optional<String> withoutConstructor(TypeElement validator) {
    boolean isNear =
        use.program()
            .elements()
            .getPackageOf(validator)
            .getQualifiedName()
            .contentEquals(use.names().packageName());
    boolean hasOne =
        ElementFilter.constructorsIn(validator.getEnclosedElements()).stream()
            .filter(it -> it.getParameters().isEmpty() && it.getThrownTypes().isEmpty())
            .map(it -> it.getModifiers())
            .anyMatch(
                it -> it.contains(Modifier.PUBLIC) || (isNear && !it.contains(Modifier.PRIVATE)));
    return hasOne
        ? Optional.empty()
        : Optional.of(
            "it has no "
                + (isNear ? "" : "public ")
                + "constructor that takes nothing and throws nothing; add one");
  }
}
