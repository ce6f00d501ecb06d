package dev.damask.generated;

import dev.damask.Environment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The future of a method that evicts from caches whose values are shared: it does as the method's
 * stage does, once values have been removed where that succeeded.
 *
 * @param <T> the value
 */
public final class Eviction<T extends @Nullable Object> extends CompletableFuture<T> {

  private final CompletionStage<T> stage;
  private final Runnable eviction;

  private Eviction(CompletionStage<T> stage, Runnable eviction) {
    this.stage = stage;
    this.eviction = eviction;
  }

  /** Throws what has kept a store from removing a value. */
  static void check(@Nullable Throwable failure) {
    if (failure != null) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * A future that does as a stage does, after an eviction where the stage succeeds: on the
   * environment's executor, as stores may take their time.
   *
   * @param eviction what it throws is the future's failure
   */
  public static <T extends @Nullable Object> CompletableFuture<T> after(
      CompletionStage<T> stage, Environment environment, Runnable eviction) {
    Eviction<T> evicted = new Eviction<>(stage, eviction);
    After.completion(
        stage, (value, failure) -> evicted.ended(value, failure, environment.executor()));
    return evicted;
  }

  private void ended(T value, @Nullable Throwable failure, Executor executor) {
    if (failure != null) {
      completeExceptionally(Unwrap.cause(failure));
      return;
    }
    Elsewhere.run(executor, () -> evict(value), rejected -> evict(value));
  }

  private void evict(T value) {
    try {
      eviction.run();
      complete(value);
    } catch (Throwable failure) {
      completeExceptionally(failure);
    }
  }

  /** Cancels the stage too. */
  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    if (!isDone()) {
      Cancel.stage(stage);
    }
    return super.cancel(mayInterruptIfRunning);
  }
}
