package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Undecorated;

@Decorate
class Alone {
  @Undecorated // ERROR UndecoratedAlone
  public void first() {}

  @Timed
  public void second() {}
}
