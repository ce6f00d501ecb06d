package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Within;
import dev.damask.scope.AsyncScope;
import dev.damask.scope.Scope;
import java.util.concurrent.CompletableFuture;

@Decorate
abstract class Sessions {
  abstract AsyncScope<String> session();

  abstract Both both();

  @Within("session") // ERROR ScopeAsync
  String load() {
    return "";
  }

  @Within("session")
  CompletableFuture<String> loadLater() {
    return CompletableFuture.completedFuture("");
  }

  @Within("both")
  String within() {
    return "";
  }

  @Within("both")
  CompletableFuture<String> withinLater() {
    return CompletableFuture.completedFuture("");
  }

  @Within("sesion") // ERROR UnknownScope
  CompletableFuture<String> unknown() {
    return CompletableFuture.completedFuture("");
  }

  abstract static class Both implements AsyncScope<Integer>, Scope {
    @Override
    public abstract void close();
  }
}
