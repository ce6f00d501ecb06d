package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Its wrapper is a failure as well, which the client names, and names the client's. */
@Decorate
class Failure extends Exception {
  private static final long serialVersionUID = 1;

  @Timed
  void tell(ClientDecorated client) {}
}
