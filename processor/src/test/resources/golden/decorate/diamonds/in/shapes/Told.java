package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Its {@code name()} is the abstract one of the class. */
@Decorate
public abstract class Told extends Untold implements Named {
  @Timed
  public String tell() {
    return name();
  }
}
