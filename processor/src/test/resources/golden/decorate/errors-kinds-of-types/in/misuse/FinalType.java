package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate // ERROR FinalClass
final class FinalType {
  @Timed
  void first() {}
}
