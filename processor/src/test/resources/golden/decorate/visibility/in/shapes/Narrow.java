package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** A public class with a signature that only its package can name. */
@Decorate
public class Narrow {

  Narrow(Visibility visibility) {}

  public Narrow() {}

  @Timed
  Visibility visibility(Visibility.Hidden hidden) {
    return null;
  }
}
