package dev.damask.samples.validated;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/** An amount of money: no invalid one can be made, whoever calls the constructor. */
@Validated
public record Money(
    @NotNull @PositiveOrZero BigDecimal amount, @NotNull @CurrencyCode String currency) {

  /** Makes an amount. */
  public Money {
    MoneyValidated.check(amount, currency);
  }
}
