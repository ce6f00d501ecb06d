package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
class OnlySecrets {
  private static class Secret {}

  private OnlySecrets() {}

  OnlySecrets(Secret secret) { // ERROR HiddenType
    this();
  }

  @Timed
  void run() {}
}
