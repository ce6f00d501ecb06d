package other;

import dev.damask.scope.Scope;

public class Base {
  Scope elsewhere() {
    return () -> {};
  }

  protected Scope inherited() {
    return () -> {};
  }
}
