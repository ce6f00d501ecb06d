package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
abstract class Implemented extends Shape {
  @Timed
  void run() {}

  @Override
  public String toString() {
    return "";
  }
}
