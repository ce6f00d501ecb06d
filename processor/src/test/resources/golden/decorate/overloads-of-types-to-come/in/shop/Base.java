package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Above the class whose wrapper it names. */
@Decorate
abstract class Base {
  @Timed
  void close(ClientDecorated client) {}

  @Timed
  void close(String name) {}
}
