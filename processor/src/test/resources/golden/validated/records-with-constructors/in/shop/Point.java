package shop;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

/** A component is yet to be generated. */
@Validated
record Point(@NotNull AxisDecorated axis) {
  Point(String axis) {
    this(new AxisDecorated(axis));
  }
}
