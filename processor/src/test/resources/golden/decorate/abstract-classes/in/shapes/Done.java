package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Abstract without an abstract method. */
@Decorate
abstract class Done {
  @Timed
  void done() {}
}
