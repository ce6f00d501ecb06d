package named;

import dev.damask.Decorate;
import dev.damask.decorate.Within;

/** Types of the package and of the class have the names that the wrapper would use. */
@Decorate
class Names {

  static class Objects {}

  static class Rethrow {}

  @Within("open")
  String call(Scope scope, AutoCloseable closeable, ScopeEnd end, Objects objects, Throwable it) {
    return "" + scope + closeable + end + objects + it;
  }

  dev.damask.scope.Scope open(Throwable it) throws Exception {
    return () -> {};
  }
}
