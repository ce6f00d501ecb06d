package own;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A constraint on a type, with violations at paths of their own. */
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Consistent.Validator.class)
public @interface Consistent {
  String message() default "is not consistent";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  final class Validator implements ConstraintValidator<Consistent, Form> {
    @Override
    public boolean isValid(Form form, ConstraintValidatorContext context) {
      if (form.stars() < 6) {
        return form.stars() < 5;
      }
      String template = context.getDefaultConstraintMessageTemplate();
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(template + " with stars")
          .addPropertyNode("stars")
          .addConstraintViolation()
          .buildConstraintViolationWithTemplate("in a list")
          .addPropertyNode("words")
          .addPropertyNode("letters")
          .inIterable()
          .atIndex(2)
          .addPropertyNode("size")
          .inIterable()
          .atKey("k")
          .addConstraintViolation()
          .buildConstraintViolationWithTemplate("in any")
          .addPropertyNode("numbers")
          .addPropertyNode("value")
          .inIterable()
          .addConstraintViolation()
          .buildConstraintViolationWithTemplate("of the bean")
          .addPropertyNode("note")
          .addBeanNode()
          .inIterable()
          .atIndex(1)
          .addConstraintViolation();
      return context.getClockProvider().getClock().millis() == 0;
    }
  }
}
