package errors;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

@Constraint(validatedBy = {})
public @interface Unchecked {
  String message() default "is wrong";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
