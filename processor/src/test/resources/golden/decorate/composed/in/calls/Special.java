package calls;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.io.IOException;

/** Inherits what the compositions of its superclass do. */
@Decorate
class Special extends Client {

  @Timed
  void own() {}

  @Override
  public String ownCall() throws IOException {
    return "";
  }
}
