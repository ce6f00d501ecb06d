package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;

@Decorate
abstract class Methods {
  @Timed // ERROR FinalMethod
  final void last() {}

  @Logged // ERROR PrivateMethod
  private void secret() {}

  @Cached // ERROR StaticMethod
  static String ofNoObject() {
    return "";
  }

  @Retry // ERROR AbstractMethod
  abstract void unwritten();

  @Timed // ERROR FinalMethod
  @Retry // ERROR FinalMethod
  public final void twice() {}

  @Timed
  protected void fine() {
    secret();
  }
}
