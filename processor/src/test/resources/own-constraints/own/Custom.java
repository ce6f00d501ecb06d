package own;

import static java.lang.annotation.ElementType.*;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A validator that builds violations itself. */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Custom.Validator.class)
public @interface Custom {
  String message() default "is not ok but ${validatedValue}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  String word() default "ok";

  final class Validator implements ConstraintValidator<Custom, String> {
    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
      if (value == null || value.equals("ok")) {
        return true;
      }
      if (!value.equals("x")) {
        context
            .buildConstraintViolationWithTemplate("built for {word}, not ${validatedValue} {user.please}")
            .addConstraintViolation();
      }
      if (value.equals("custom")) {
        context.disableDefaultConstraintViolation();
      }
      return false;
    }
  }
}
