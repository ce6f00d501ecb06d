package org.hibernate.validator.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;

/** A stand-in for the real one. */
@Constraint(validatedBy = {})
@Pattern(regexp = "")
public @interface URL {
  String message() default "is wrong";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
