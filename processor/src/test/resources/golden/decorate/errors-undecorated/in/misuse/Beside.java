package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Undecorated;

@Decorate
@Timed
class Beside {
  @Undecorated // ERROR UndecoratedAlone
  @Timed("first")
  public void replaced() {}

  @Undecorated // ERROR UndecoratedAlone
  @Logged
  void unreached() {}

  @Undecorated
  @Logged
  public void fineBesideAnother() {}

  @Undecorated
  public void fine() {}

  public void second() {}
}
