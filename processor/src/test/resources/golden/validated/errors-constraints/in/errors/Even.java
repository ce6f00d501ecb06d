package errors;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

@Constraint(validatedBy = {Evens.OfNumbers.class, Evens.OfComparables.class, Evens.OfRunnables.class})
public @interface Even {
  String message() default "is wrong";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
