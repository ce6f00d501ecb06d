package shop;

import dev.damask.Registered;
import dev.damask.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;

@Registered(factory = Discount.Factory.class)
interface Discount {
  interface Factory {
    Discount of(Integer percent);
  }

  @Validated
  record Fixed(@Max(50) Integer percent) implements Discount {}

  @Validated
  record Either<T extends Number>(@NotNull T percent) implements Discount {}

  record Unchecked(Integer percent) implements Discount {}
}
