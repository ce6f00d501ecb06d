package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
abstract class Inherited extends Shape {
  @Timed
  void run() {}
}
