package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/**
 * Old.
 *
 * @deprecated use none
 */
@Deprecated
@Decorate
public class Old {

  @Deprecated
  public Old() {}

  @Deprecated(forRemoval = true)
  public Old(int number) {}

  @Timed
  public Old fresh(Old old) {
    return old;
  }
}
