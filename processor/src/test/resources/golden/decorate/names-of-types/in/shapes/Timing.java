package shapes;

import dev.damask.Decorate;

/** A type of the package with a name of ours. */
@Decorate
public class Timing {
  @dev.damask.decorate.Timed(slow = "1s")
  public Timing timing(Override override, Exception exception) {
    return this;
  }
}
