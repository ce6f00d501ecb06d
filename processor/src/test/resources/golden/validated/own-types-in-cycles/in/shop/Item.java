package shop;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import java.util.List;

@Validated
interface Item {
  @NotNull
  List<ItemValidated> getParts();

  void setParts(List<ItemValidated> parts);
}
