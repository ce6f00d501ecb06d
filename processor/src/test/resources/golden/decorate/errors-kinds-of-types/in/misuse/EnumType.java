package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate // ERROR EnumClass
enum EnumType {
  ONE;

  @Timed
  void first() {}
}
