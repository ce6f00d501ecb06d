package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Abstract classes that take back what Object implements: their wrappers are abstract too. */
@Decorate
public abstract class Shape {
  @Timed
  public double area() {
    return 1;
  }

  @Override
  public abstract String toString();
}
