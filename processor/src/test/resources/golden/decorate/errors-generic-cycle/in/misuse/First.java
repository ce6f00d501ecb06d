package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate // ERROR GenericCycle
class First<T> {
  @Timed
  SecondDecorated<T> second() {
    return null;
  }
}
