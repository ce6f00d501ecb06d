package dev.damask.samples.validated;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Currency;

/** Checks currency codes by those that the JDK knows. */
public final class CurrencyCodeValidator implements ConstraintValidator<CurrencyCode, String> {

  /** Makes a validator. */
  public CurrencyCodeValidator() {}

  @Override
  public boolean isValid(String value, ConstraintValidatorContext context) {
    return value == null
        || Currency.getAvailableCurrencies().stream()
            .anyMatch(it -> it.getCurrencyCode().equals(value));
  }
}
