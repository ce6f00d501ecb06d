package p;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Its wrapper is compiled as if it were the user's, and is not what it would be now. */
@Decorate // ERROR GeneratedAmongSources
class Client {
  @Timed
  void fetch() {}
}
