package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
class Counter implements Handler<Counter> {

  @Timed
  void count() {}
}
