package app;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import jakarta.validation.constraints.NotBlank;

/** Checked and shared at once: {@code ShopDecorated extends ShopValidated extends Shop}. */
@Decorate
@Validated
class Shop {

  record Price(String sku, long cents) {}

  @NotBlank private String name;

  Shop(String name) {
    this.name = name;
  }

  String getName() {
    return name;
  }

  @Evicts(value = "price", all = true)
  void setName(String name) {
    this.name = name;
  }

  @Cached(shared = true)
  Price price(String sku) {
    return new Price(sku, name.length());
  }
}
