package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public sealed interface Shape permits Shape.Circle, ShapeDecorated {

  @Timed
  double area();

  record Circle(double radius) implements Shape {
    @Override
    public double area() {
      return 3 * radius * radius;
    }
  }
}
