package dev.damask.generated;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;

/** Validators of users' own constraints. */
@SuppressWarnings("exports") // who has constraints requires Jakarta's module
public final class Validators {

  private Validators() {}

  /** A validator that was told of the annotation whose constraint it is to check. */
  public static <A extends Annotation, V extends ConstraintValidator<A, ?>> V initialized(
      V validator, A annotation) {
    validator.initialize(annotation);
    return validator;
  }
}
