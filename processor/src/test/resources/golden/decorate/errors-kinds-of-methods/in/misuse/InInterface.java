package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
interface InInterface {
  @Timed // ERROR StaticMethod
  static void ofNoObject() {}

  @Timed // ERROR PrivateMethod
  private void secret() {}

  @Timed
  void unwritten();

  @Timed
  default void fine() {
    secret();
  }
}
