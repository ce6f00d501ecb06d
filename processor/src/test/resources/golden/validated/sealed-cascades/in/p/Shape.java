package p;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

sealed interface Shape permits Shape.Circle, Shape.Polygon, Group {

  @Validated
  record Circle(@Positive double radius) implements Shape {}

  abstract sealed class Polygon implements Shape permits Square, Triangle {}

  @Validated
  non-sealed class Square extends Polygon {
    @Positive double side;
  }

  @Validated
  sealed class Triangle extends Polygon permits Shape_TriangleValidated, Right {
    @NotNull String name;
  }

  @Validated
  non-sealed class Right extends Triangle {
    @Positive double leg;
  }
}
