package shop;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.NotNull;

@Validated
@Decorate
public class Shop {
  @NotNull BasketValidated basket;

  @Timed
  public ShopDecorated sell(BasketValidated basket) {
    return null;
  }
}
