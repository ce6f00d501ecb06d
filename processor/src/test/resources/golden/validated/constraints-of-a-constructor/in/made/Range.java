package made;

import dev.damask.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Constraints of a constructor that is written out are those of no component. */
@Validated
public record Range(@Min(1) int low, @Min(1) int high, @NotNull String name) {
  public Range(
      @Min(1) int low,
      @Max(9) int high, // ERROR MisplacedConstraint
      String name) {
    this.low = low;
    this.high = high;
    this.name = name;
  }
}
