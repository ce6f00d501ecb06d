package shop;

import dev.damask.Singleton;
import dev.damask.Validated;
import jakarta.validation.constraints.Positive;

@Singleton
@Validated
record Limits(@Positive int orders) {
  Limits(String orders) {
    this(Integer.parseInt(orders));
  }
}
