package shop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** Of texts and of iterables of them, and of two kinds of arrays. */
@Target({ElementType.FIELD, ElementType.TYPE})
@Constraint(
    validatedBy = {
      Text.OfText.class,
      Text.OfTexts.class,
      Text.OfForms.class,
      Text.OfValidatedForms.class
    })
@interface Text {
  String message() default "must be a text";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Nothing is wrong with anything. */
  abstract class Base<T> implements ConstraintValidator<Text, T> {
    @Override
    public boolean isValid(T value, ConstraintValidatorContext context) {
      return true;
    }
  }

  final class OfText extends Base<String> {}

  final class OfTexts extends Base<Iterable<String>> {}

  final class OfForms extends Base<Form[]> {}

  final class OfValidatedForms extends Base<FormValidated[]> {}
}
