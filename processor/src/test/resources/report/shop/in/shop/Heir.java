package shop;

import dev.damask.Decorate;
import dev.damask.decorate.*;

@Decorate
abstract class Heir extends Base {

  @Logged(level = org.slf4j.event.Level.INFO, arguments = false)
  protected String mine() {
    return "mine";
  }
}
