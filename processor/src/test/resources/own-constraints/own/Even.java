package own;

import static java.lang.annotation.ElementType.*;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {Even.OfNumbers.class, Even.OfIntegers.class, Even.OfObjects.class})
public @interface Even {
  String message() default "{own.Even.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  int[] remainder() default {1, 2};

  final class OfNumbers implements ConstraintValidator<Even, Number> {
    @Override
    public boolean isValid(Number value, ConstraintValidatorContext context) {
      throw new AssertionError("not the most specific");
    }
  }

  abstract class Base<T extends Number> implements ConstraintValidator<Even, T> {
    @Override
    public boolean isValid(T value, ConstraintValidatorContext context) {
      return value == null || value.longValue() % 2 == 0;
    }
  }

  final class OfIntegers extends Base<Integer> {}

  final class OfObjects implements ConstraintValidator<Even, Object> {
    @Override
    public boolean isValid(Object value, ConstraintValidatorContext context) {
      throw new AssertionError("not the most specific");
    }
  }
}
