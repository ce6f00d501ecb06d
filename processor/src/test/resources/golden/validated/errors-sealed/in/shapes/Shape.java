package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

@Validated // ERROR NotPermitted
sealed class Shape permits Shape.Circle {
  @NotNull String name;

  static final class Circle extends Shape {}

  @Validated
  sealed static class Near permits Shape_NearValidated {
    @NotNull String name;
  }
}
