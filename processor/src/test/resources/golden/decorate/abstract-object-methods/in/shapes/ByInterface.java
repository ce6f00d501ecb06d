package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** What an interface says of them, Object implements. */
@Decorate
abstract class ByInterface implements Printed {
  @Timed
  void run() {}
}
