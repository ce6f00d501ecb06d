package shop;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

/** Has to implement the narrower methods, though it names the wider ones first. */
@Validated
interface Bough extends Tree, Branch {
  @NotNull
  String getName();
}
