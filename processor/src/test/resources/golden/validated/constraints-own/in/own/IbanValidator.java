package own;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

final class IbanValidator implements ConstraintValidator<Iban, CharSequence> {
  private String country;

  @Override
  public void initialize(Iban annotation) {
    country = annotation.country();
  }

  @Override
  public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
    return value == null || value.toString().startsWith(country);
  }
}
