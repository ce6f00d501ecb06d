package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** Reads one constraint on one value. */
final class ConstraintReader {

  private final Use use;

  ConstraintReader(Use use) {
    this.use = use;
  }

  List<Check> read() {
    if (hasGroups()) {
      use.report()
          .add(
              ConstraintProblem.ConstraintGroups,
              use.annotation().place("groups"),
              use.simpleName());
      return List.of();
    }
    Optional<Verdict> verdict =
        BuiltIns.rule(use.annotation().qualifiedName()).flatMap(rule -> rule.read(use));
    MessageText message = new MessageReader(use).read();
    Optional<TypeName> constraint =
        use.names()
            .mentioned(
                use.annotation().type().asType(), "@" + use.simpleName(), use.annotation().place());
    if (verdict.isEmpty() || constraint.isEmpty()) {
      return List.of();
    }
    return List.of(
        new SingleCheck(Summary.of(use.annotation()), verdict.get(), message, constraint.get()));
  }

  private boolean hasGroups() {
    return use.annotation().types("groups", use.report()).stream()
        .anyMatch(group -> !group.toString().equals("jakarta.validation.groups.Default"));
  }
}
