package own;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

public final class LabelValidator implements ConstraintValidator<Label, String> {
  public static Label given;

  @Override
  public void initialize(Label annotation) {
    given = annotation;
  }

  @Override
  public boolean isValid(String value, ConstraintValidatorContext context) {
    return true;
  }
}
