package errors;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

@Constraint(validatedBy = {Hidden.Validator.class})
public @interface Hidden {
  String message() default "is wrong";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  final class Validator implements ConstraintValidator<Hidden, Integer> {
    private Validator() {}

    @Override
    public boolean isValid(Integer value, ConstraintValidatorContext context) {
      return true;
    }
  }
}
