package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate // ERROR GenericCycle
class Second<T> {
  @Timed
  FirstDecorated<T> first() {
    return null;
  }
}
