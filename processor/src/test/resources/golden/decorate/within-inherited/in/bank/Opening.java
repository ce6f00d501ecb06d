package bank;

import dev.damask.Decorate;
import dev.damask.decorate.Within;
import dev.damask.scope.Scope;

/** A method that opens a scope only as the class that inherits it sees it. */
class Opening<S> {
  S open() {
    return null;
  }

  @Decorate
  static class Bank extends Opening<Scope> {
    @Within("open")
    void pay() {}
  }
}
