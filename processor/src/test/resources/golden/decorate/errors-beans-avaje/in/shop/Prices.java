package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import io.avaje.inject.Component;

@Component // ERROR BeanOnAbstractClass
@Decorate
abstract class Prices {
  @Timed
  void run() {}
}
