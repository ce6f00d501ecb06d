package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Within;
import dev.damask.scope.Scope;

@Decorate
@Within("open") // ERROR NothingToDecorate
class OnlyTheScope {
  public Scope open() {
    return () -> {};
  }
}
