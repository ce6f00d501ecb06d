package shop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** Chosen by types that are generated in the same compilation, and by generic superclasses. */
@Target({ElementType.FIELD, ElementType.TYPE})
@Constraint(
    validatedBy = {
      Known.OfAnything.class,
      Known.OfForms.class,
      Known.OfValidatedForms.class,
      Known.OfArrays.class,
      Known.OfRows.class,
      Known.OfTexts.class
    })
@interface Known {
  String message() default "must be known";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Nothing is wrong with anything. */
  abstract class Base<T> implements ConstraintValidator<Known, T> {
    @Override
    public boolean isValid(T value, ConstraintValidatorContext context) {
      return true;
    }
  }

  /** Of arrays of what it is given. */
  abstract class ArrayBase<E> extends Base<E[]> {}

  final class OfAnything extends Base<Object> {}

  final class OfForms extends Base<Form> {}

  final class OfValidatedForms extends Base<FormValidated> {}

  final class OfArrays extends ArrayBase<FormValidated> {}

  final class OfRows extends Base<Iterable<? extends Form>> {}

  final class OfTexts extends Base<Iterable<String>> {}
}
