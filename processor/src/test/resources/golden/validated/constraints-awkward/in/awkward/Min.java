package awkward;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Target;

@Target({FIELD, TYPE_USE})
@Constraint(validatedBy = Min.Validator.class)
public @interface Min {
  String message() default "is small";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  int value() default 0;

  class Validator implements ConstraintValidator<Min, Object> {
    @Override
    public boolean isValid(Object value, ConstraintValidatorContext context) {
      return true;
    }
  }
}
