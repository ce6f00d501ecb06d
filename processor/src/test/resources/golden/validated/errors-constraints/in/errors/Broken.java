package errors;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ConstraintValidator;

@Constraint(validatedBy = {Broken.Validator.class})
public @interface Broken {
  String message() default "is wrong";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  abstract class Validator implements ConstraintValidator<Broken, Integer> {}
}
