package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.TypeNames;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import java.util.Optional;

/**
 * A constraint on a value, while it is read.
 *
 * @param isSecret whether messages are not to show the value
 * @param whole where the constraint stands that this one is a part of, if it is
 */
record Use(
    Desk desk, Attributes annotation, Optional<Place> whole, ValueType type, boolean isSecret) {

  Program program() {
    return desk.program();
  }

  Report report() {
    return desk.report();
  }

  TypeNames names() {
    return desk.names();
  }

  /** The same value under a constraint that this one is composed of. */
  Use of(Attributes part) {
    return new Use(desk, part, Optional.of(place()), type, isSecret);
  }

  /** Where problems of the constraint are. */
  Place place() {
    return whole.orElseGet(annotation::place);
  }

  /** Where problems of one of its attributes are. */
  Place place(String attribute) {
    return whole.orElseGet(() -> annotation.place(attribute));
  }

  String simpleName() {
    return annotation.simpleName();
  }

  /** How messages name the value's type. */
  String typeName() {
    return shortName(names().of(type.mirror()));
  }

  /** A type's name without packages. */
  static String shortName(TypeName name) {
    return name.toString().replaceAll("\\b[a-z]\\w*\\.", "");
  }

  /** Says that the constraint does not fit the value's type. */
  <T> Optional<T> misfit(String fitting) {
    report().add(ConstraintProblem.ConstraintType, place(), simpleName(), typeName(), fitting);
    return Optional.empty();
  }
}
