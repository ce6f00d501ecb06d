package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
class Axis {
  Axis(String name) {}

  @Timed
  void turn(PointValidated point) {}
}
