package misuse;

import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;

class Forgotten {
  @Timed // ERROR MissingDecorate
  void first() {}

  @Retry
  void second() {}
}
