package shop;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;

@Validated
class Texts extends ArrayList<String> {
  private static final long serialVersionUID = 1;

  @NotNull transient BasketValidated basket;
}
