package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Within;
import dev.damask.scope.Scope;

@Decorate
interface Hiding {
  @Within("open") // ERROR ScopeHidden
  void closed();

  @Within("open2")
  void opened();

  private Scope open() {
    return () -> {};
  }

  default Scope open2() {
    return open();
  }
}
