package shop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

interface Stocked {
  @NotNull
  String name();

  Map<@NotBlank String, @NotNull Integer> counts();
}
