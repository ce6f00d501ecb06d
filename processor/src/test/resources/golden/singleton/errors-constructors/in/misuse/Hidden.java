package misuse;

import dev.damask.Singleton;
import other.Base;

class Hidden {
  @Singleton
  static class Exposed extends Base {
    Exposed(Token token) {} // ERROR HiddenType

    Exposed(Key key) {} // ERROR HiddenType

    private static class Key {}
  }
}
