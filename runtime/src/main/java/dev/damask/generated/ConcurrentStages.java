package dev.damask.generated;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The future of an asynchronous method that is called for each of some items, several at once.
 *
 * <p>It completes once no call is under way any more: with all results in the order of the items,
 * or with the first failure, which cancels the rest. Its cancellation cancels the calls too.
 *
 * @param <R> the result for one item
 */
public final class ConcurrentStages<R extends @Nullable Object> extends CompletableFuture<List<R>> {

  private final Gathering<?, R> gathering;

  private ConcurrentStages(Gathering<?, R> gathering) {
    this.gathering = gathering;
  }

  /**
   * Calls a method for each item: at first on the current thread, then on those that end calls.
   *
   * @param limit how many at once at most; 0 for all
   * @param step the call; what it throws is a failure too
   */
  public static <T extends @Nullable Object, R extends @Nullable Object>
      CompletableFuture<List<R>> of(
          Iterable<? extends T> items,
          int limit,
          Step<? super T, ? extends CompletionStage<? extends R>> step) {
    Gathering<T, R> gathering = new Gathering<>(items, limit, step);
    ConcurrentStages<R> stages = new ConcurrentStages<>(gathering);
    After.completion(gathering.result(), stages::end);
    gathering.begin();
    return stages;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    gathering.cancel();
    return cancelled;
  }

  private void end(List<R> results, @Nullable Throwable failure) {
    if (failure == null) {
      complete(results);
    } else {
      completeExceptionally(failure);
    }
  }
}
