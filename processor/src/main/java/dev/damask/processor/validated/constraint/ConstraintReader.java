package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Reads one constraint on one value, with those that it is composed of. */
final class ConstraintReader {

  private static final String SINGLE = "jakarta.validation.ReportAsSingleViolation";
  private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";

  private final Use use;
  private final List<String> outer;
  private final Optional<Rule> rule;
  private final Composition composition;

  ConstraintReader(Use use) {
    this(use, List.of());
  }

  /**
   * @param outer the annotation types that are composed of this one, from the written one inwards
   */
  ConstraintReader(Use use, List<String> outer) {
    this.use = use;
    this.outer = outer;
    this.rule = BuiltIns.rule(use.annotation().qualifiedName());
    this.composition = new Composition(use, outer);
  }

  /** The checks of a constraint that a value carries itself. */
  List<Check> read() {
    Attributes annotation = use.annotation();
    boolean hasGroups = false;
    for (TypeMirror group : annotation.types("groups", use.report())) {
      hasGroups |= !group.toString().equals(DEFAULT_GROUP);
    }
    if (hasGroups) {
      use.report()
          .add(ConstraintProblem.ConstraintGroups, use.place("groups"), annotation.simpleName());
      return List.of();
    }
    List<Check> checks = checks();
    boolean neverRejects = !checks.isEmpty();
    for (Check check : checks) {
      neverRejects &= check.neverRejects();
    }
    if (neverRejects && !use.report().hasErrors()) {
      use.report()
          .add(
              ConstraintProblem.NeverRejects, use.place(), annotation.simpleName(), use.typeName());
    }
    return checks;
  }

  /** A check for each violation that the constraint may have. */
  List<Check> checks() {
    Optional<TypeName> name = name();
    if (name.isEmpty()) {
      return List.of();
    }
    Wording wording = Wording.ofConstraint(use.annotation(), outer);
    if (rule.isEmpty()) {
      Foreign.report(use);
    }
    if (rule.isPresent() || isSingle()) {
      MessageText message = new MessageReader(use).read();
      Optional<Verdict> verdict = verdict();
      return verdict.isPresent()
          ? List.of(new SingleCheck(wording, verdict.get(), message, name.get()))
          : List.of();
    }
    List<Check> checks = new ArrayList<>();
    composition.parts().forEach(part -> checks.addAll(part.checks()));
    custom()
        .map(validator -> new CustomCheck(wording, validator, name.get()))
        .ifPresent(checks::add);
    return checks;
  }

  /** What the constraint says of values; nothing where all are valid, or there is a problem. */
  Optional<Verdict> verdict() {
    if (rule.isPresent()) {
      return rule.get().read(use);
    }
    List<Verdict> verdicts = new ArrayList<>();
    composition.parts().forEach(part -> part.verdict().ifPresent(verdicts::add));
    custom().ifPresent(verdicts::add);
    return verdicts.isEmpty() ? Optional.empty() : Optional.of(AnyOf.of(verdicts));
  }

  private boolean isSingle() {
    return use.program().annotation(use.annotation().type(), SINGLE).isPresent();
  }

  private Optional<CustomValidator> custom() {
    return new ValidatorReader(use).read();
  }

  private Optional<TypeName> name() {
    return use.desk()
        .mentioned(use.annotation().type().asType(), "@" + use.simpleName(), use.place());
  }
}
