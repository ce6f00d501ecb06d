package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import dev.damask.scope.Scope;

/** A scope whose wrapper is extended by another one, and which names the client's. */
@Decorate
class Session implements Scope {
  @Timed
  void join(ClientDecorated client) {}

  @Override
  public void close() {}
}
