package near;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public class Base {

  /** Seen by this package only, and not by way of another one. */
  @Timed
  String name() {
    return "base";
  }

  @Timed
  public String title() {
    return name();
  }
}
