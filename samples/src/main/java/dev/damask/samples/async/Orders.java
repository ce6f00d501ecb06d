package dev.damask.samples.async;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Within;
import dev.damask.scope.AsyncScope;
import java.util.concurrent.CompletableFuture;

/** Orders behind a connection that each call opens and closes. */
@Decorate
public class Orders {

  private final AsyncScope<?> connection;
  private int calls;

  /** Orders behind a connection. */
  public Orders(AsyncScope<?> connection) {
    this.connection = connection;
  }

  /** How many orders there are; fails when it is first called. */
  @Timed
  @Cached(ttl = "60s")
  @Retry(delay = "10ms")
  @Within("connection")
  public CompletableFuture<Integer> count() {
    return ++calls == 1
        ? CompletableFuture.failedFuture(new IllegalStateException("not yet"))
        : CompletableFuture.completedFuture(42);
  }

  AsyncScope<?> connection() {
    return connection;
  }
}
