package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Lint;
import dev.damask.processor.code.TypeNames;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import java.util.Optional;

/** A constraint on a value, while it is read. */
record Use(
    Program program,
    Report report,
    Lint lint,
    TypeNames names,
    Attributes annotation,
    ValueType type) {

  /** The same value under another annotation, whose problems are kept apart. */
  Use of(Attributes other, Report otherReport) {
    return new Use(program, otherReport, lint, names, other, type);
  }

  String simpleName() {
    return annotation.simpleName();
  }

  /** How messages name the value's type. */
  String typeName() {
    TypeName name = names.of(type.mirror());
    return name.toString().replaceAll("\\b[a-z]\\w*\\.", "");
  }

  /** Says that the constraint does not fit the value's type. */
  <T> Optional<T> misfit(String fitting) {
    report.add(
        ConstraintProblem.ConstraintType, annotation.place(), simpleName(), typeName(), fitting);
    return Optional.empty();
  }
}
