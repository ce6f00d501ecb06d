package shop;

import jakarta.validation.*;

@Constraint(validatedBy = Balanced.Validator.class)
public @interface Balanced {
  String[] by();

  Class<?> of() default Object.class;

  char mark() default '\'';

  String message() default "unbalanced";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  class Validator implements ConstraintValidator<Balanced, Object> {
    @Override
    public boolean isValid(Object value, ConstraintValidatorContext context) {
      return true;
    }
  }
}
