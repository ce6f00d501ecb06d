package misuse;

import dev.damask.Decorate;
import dev.damask.Singleton;
import dev.damask.decorate.Timed;

@Singleton
@Decorate // ERROR NotPermitted
sealed class Closed {
  @Timed
  void run() {}

  static final class Inside extends Closed {}
}
