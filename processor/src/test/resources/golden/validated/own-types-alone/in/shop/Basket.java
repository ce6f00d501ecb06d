package shop;

import dev.damask.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.AbstractList;

@Validated
public class Basket {
  @NotNull BasketValidated other;

  @Valid BasketValidated cascaded;

  @Size(max = 2)
  BasketValidated[] array;

  @Valid ShopDecorated shop;

  @NotEmpty TextsValidated texts;

  private @NotNull ShopValidated kept;

  public ShopValidated getKept() {
    return kept;
  }

  public void setKept(ShopValidated kept) {
    this.kept = kept;
  }

  /** Nothing but a list, as its generated type is. */
  @Validated
  abstract static class Lines extends AbstractList<String> {
    @NotNull Basket_LinesValidated next;
  }
}
