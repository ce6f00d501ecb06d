package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Within;
import dev.damask.scope.AsyncScope;
import dev.damask.scope.Scope;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Decorate
public abstract class Async<T> {
  protected abstract Scope transaction(String account) throws IOException;

  abstract AutoCloseable lock() throws Exception;

  abstract AsyncScope<Object> session(int id);

  abstract Session<T> checked() throws InterruptedException, IOException;

  @Timed
  @Within("transaction")
  public CompletableFuture<Void> transfer(String account) {
    return CompletableFuture.completedFuture(null);
  }

  @Within("lock")
  @Logged
  protected CompletionStage<T> locked(T scope) throws Exception {
    return CompletableFuture.completedFuture(scope);
  }

  @Within("session")
  CompletableFuture<? extends List<T>> query(int id, String resource) {
    return CompletableFuture.completedFuture(List.of());
  }

  @Timed
  @Within("checked")
  CompletionStage<T> load(T failure) throws IOException {
    return CompletableFuture.completedFuture(failure);
  }

  @Within("session")
  @SuppressWarnings("rawtypes")
  CompletionStage raw(int id) throws IOException {
    return CompletableFuture.completedFuture(id);
  }

  interface Session<S> extends AsyncScope<S> {}
}
