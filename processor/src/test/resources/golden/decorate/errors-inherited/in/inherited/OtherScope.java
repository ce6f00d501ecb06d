package inherited;

import dev.damask.Decorate;
import dev.damask.scope.Scope;

@Decorate // ERROR ScopeAmbiguous
class OtherScope extends Store<String> {

  Scope scope(int id) {
    return () -> {};
  }
}
