package errors;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

final class Evens {
  static final class OfNumbers implements ConstraintValidator<Even, Number> {
    @Override
    public boolean isValid(Number value, ConstraintValidatorContext context) {
      return value == null || value.longValue() % 2 == 0;
    }
  }

  static final class OfComparables implements ConstraintValidator<Even, Marked> {
    @Override
    public boolean isValid(Marked value, ConstraintValidatorContext context) {
      return value != null;
    }
  }

  static final class OfRunnables implements ConstraintValidator<Even, Runnable> {
    @Override
    public boolean isValid(Runnable value, ConstraintValidatorContext context) {
      return value != null;
    }
  }

  interface Marked {}
}
