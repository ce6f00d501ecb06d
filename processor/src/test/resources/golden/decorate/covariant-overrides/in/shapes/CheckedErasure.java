package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
abstract class CheckedErasure extends Node {
  @Timed
  @Override
  void visit(Object visitor) {}
}
