package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Within;
import dev.damask.scope.Scope;

@Decorate
@Within("open") // ERROR ScopeParameter
class OfClass {
  public void fits(String name) {}

  public void doesNot() {}

  public void doesNotEither(int number) {}

  public Scope open(String name) {
    return () -> {};
  }
}
