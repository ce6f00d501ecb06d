package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Undecorated;

@Decorate
@Timed
class Beside {
  @Undecorated // ERROR UndecoratedAlone
  @Logged
  public void first() {}

  @Undecorated
  public void fine() {}

  public void second() {}
}
