package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;

/** Some of the methods return something. */
@Decorate
@Logged(result = false)
class All {
  public void run() {}

  public String get() {
    return "";
  }
}
