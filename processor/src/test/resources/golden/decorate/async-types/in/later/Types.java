package later;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Every way to name the type of an asynchronous value. */
@Decorate
@Timed
@Logged
public abstract class Types<T extends Comparable<T>, X extends Exception> {

  @Retry
  @Cached
  @Traced
  public CompletableFuture<? extends Number> wildcard(int value) {
    return CompletableFuture.completedFuture(value);
  }

  @Retry
  @Cached
  @Traced
  public CompletableFuture<?> unbounded(String failure, Object environment) {
    return CompletableFuture.completedFuture(failure + environment);
  }

  @Retry
  @Cached
  @Traced
  public CompletionStage<? super Integer> lower(int start, int attempts) {
    return CompletableFuture.completedFuture(start + attempts);
  }

  @Retry
  @Cached
  @Traced
  @SuppressWarnings("rawtypes")
  public CompletableFuture raw(int[] value) {
    return CompletableFuture.completedFuture(value);
  }

  @Retry
  @Cached
  @Traced
  public CompletableFuture<T> ofClass(T value) throws X {
    return CompletableFuture.completedFuture(value);
  }

  @Retry
  @Cached
  @Traced
  public <U extends T, V extends IOException> CompletionStage<List<U>> ofMethod(U Relay)
      throws V, X {
    return CompletableFuture.completedFuture(List.of(Relay));
  }

  @Retry
  @Cached
  @Traced
  public <U> CompletableFuture<? extends List<? super U>> nested(U value) {
    return CompletableFuture.completedFuture(List.of(value));
  }
}
