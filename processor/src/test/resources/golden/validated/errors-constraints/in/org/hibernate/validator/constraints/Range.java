package org.hibernate.validator.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.constraints.Min;

/** A stand-in for the real one. */
@Constraint(validatedBy = {})
@Min(0)
public @interface Range {
  String message() default "is wrong";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  @OverridesAttribute(constraint = Min.class, name = "value")
  long min() default 0;
}
