package p;

import dev.damask.Validated;
import dev.damask.validate.Check;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

@Validated
public record Range(@Min(0) int low, @NotNull Integer high, String name) {
  public Range {
    RangeValidated.check(low, high, name);
  }

  @Check(message = "low is above high")
  static boolean ordered(int low, int high) {
    return low <= high;
  }

  @Check(message = "{rule.named}")
  static boolean isNamed(CharSequence name) {
    return name != null;
  }

  @Check(message = "is not right")
  boolean isRight() {
    return low >= 0;
  }
}
