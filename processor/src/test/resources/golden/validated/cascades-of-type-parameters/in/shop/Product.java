package shop;

import dev.damask.Validated;
import jakarta.validation.constraints.NotBlank;

@Validated
class Product extends Versioned<Product> {
  @NotBlank String name;
}
