package shop;

import dev.damask.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Validated
class Basket {
  List<@NotNull BasketValidated> elements;

  List<@Valid BasketValidated> cascades;

  Map<@NotNull BasketValidated, @Size(min = 1) List<@NotNull Basket_ItemValidated>> map;

  Optional<@Valid Basket_ItemValidated> item;

  @Validated
  interface Item {
    @NotNull
    List<@NotNull Basket_ItemValidated> getParts();
  }
}
