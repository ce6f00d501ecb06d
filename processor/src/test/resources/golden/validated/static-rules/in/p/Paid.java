package p;

import dev.damask.Validated;
import dev.damask.validate.Check;
import jakarta.validation.constraints.PositiveOrZero;

@Validated
interface Paid {
  @PositiveOrZero
  long getPrice();

  @Check(message = "is not worth it")
  static boolean worthIt(long price) {
    return price != 0;
  }
}
