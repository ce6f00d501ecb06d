package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
class PrivateStatic {
  @Timed // ERROR PrivateMethod
  private static void both() {}

  @Timed // ERROR FinalMethod
  protected final synchronized void last() {
    both();
  }

  @Timed
  protected synchronized void fine() {}
}
