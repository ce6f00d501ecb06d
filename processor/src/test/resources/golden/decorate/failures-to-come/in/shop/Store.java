package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Has the narrower results and failures of both, whichever of them comes first. */
@Decorate
@Timed
interface Store extends Left, Right {
  void go();
}
