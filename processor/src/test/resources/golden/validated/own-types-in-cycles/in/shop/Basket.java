package shop;

import dev.damask.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

@Validated
public class Basket {
  @Size(max = 3)
  private List<BasketValidated> nested;

  @NotNull BasketValidated other;

  @Valid BasketValidated cascaded;

  @Size(max = 2)
  BasketValidated[] array;

  @Valid List<BasketValidated> cascades;

  @Valid ShopDecorated shop;

  public List<BasketValidated> getNested() {
    return nested;
  }

  public void setNested(List<BasketValidated> nested) {
    this.nested = nested;
  }
}
