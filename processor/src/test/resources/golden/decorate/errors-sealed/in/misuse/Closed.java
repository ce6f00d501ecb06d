package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate // ERROR NotPermitted
sealed class Closed permits Closed.Only {
  @Timed
  void first() {}

  static final class Only extends Closed {}
}
