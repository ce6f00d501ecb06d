package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;

interface ForgottenOnInterface {
  @Logged // ERROR MissingDecorate
  void first();

  @Decorate
  class Remembered {
    @Logged
    public void first() {}
  }
}
