package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
class Free {
  @Timed
  void first() {}

  static class FreeDecorated {}
}
