package near;

import dev.damask.scope.Scope;

public class Base {

  String instead() {
    return "";
  }

  boolean isTransient(Exception failure) {
    return true;
  }

  Scope scope() {
    return () -> {};
  }
}
