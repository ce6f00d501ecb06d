package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Has a raw parent, whose methods are erased. */
@Decorate
@SuppressWarnings("rawtypes")
public class RawParent extends RawParentOf {
  @Timed
  public void own() {}
}
