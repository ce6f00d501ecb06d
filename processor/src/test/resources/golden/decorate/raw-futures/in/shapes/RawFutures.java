package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.Cached;
import dev.damask.decorate.CircuitBreaker;
import dev.damask.decorate.Evicts;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.Logged;
import dev.damask.decorate.RateLimit;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Timeout;
import dev.damask.decorate.Within;
import dev.damask.scope.AsyncScope;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Asynchronous methods that do not say of what. */
@Decorate
@SuppressWarnings("rawtypes")
public class RawFutures {

  @Timed
  @Logged
  @Timeout("1s")
  public CompletableFuture limited(String id) {
    return CompletableFuture.completedFuture(id);
  }

  @CircuitBreaker
  @Bulkhead(2)
  @RateLimit(value = 3, key = "id")
  public CompletionStage guarded(String id) {
    return CompletableFuture.completedFuture(id);
  }

  @Retry(fallback = "limited")
  public CompletableFuture retried(String id) {
    return CompletableFuture.completedFuture(id);
  }

  @Retry(when = "isTransient", whenResult = "isBusy")
  public CompletableFuture asked(String id) {
    return CompletableFuture.completedFuture(id);
  }

  @Fallback("limited")
  public CompletableFuture answered(String id) {
    return CompletableFuture.completedFuture(id);
  }

  @Cached(unless = "isBusy")
  public CompletionStage kept(String id) {
    return CompletableFuture.completedFuture(id);
  }

  @Cached
  public CompletionStage keptWithoutKey() {
    return CompletableFuture.completedFuture("");
  }

  @Evicts("kept")
  @Within("scope")
  public CompletionStage forgotten(String id) {
    return CompletableFuture.completedFuture(id);
  }

  boolean isTransient(Exception failure) {
    return true;
  }

  boolean isBusy(Object result) {
    return false;
  }

  AsyncScope<String> scope() {
    return null;
  }
}
