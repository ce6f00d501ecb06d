package dev.damask.generated;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A future that follows a stage: it completes with the same value or the same failure, taken out of
 * {@link java.util.concurrent.CompletionException}, and its cancellation cancels the stage.
 *
 * @param <T> the value
 */
public final class Relay<T extends @Nullable Object> extends CompletableFuture<T> {

  private final CompletionStage<? extends T> stage;

  private Relay(CompletionStage<? extends T> stage) {
    this.stage = stage;
  }

  /** A future that does as a stage does. */
  public static <T extends @Nullable Object> CompletableFuture<T> of(
      CompletionStage<? extends T> stage) {
    Relay<T> relay = new Relay<>(stage);
    stage.whenComplete(relay::end);
    return relay;
  }

  /**
   * A future that does as a stage does, after an action on the value or the failure; the other one
   * is null. What the action throws is the future's failure, or is suppressed in it where the stage
   * failed.
   */
  public static <T extends @Nullable Object> CompletableFuture<T> of(
      CompletionStage<T> stage, BiConsumer<T, @Nullable Throwable> action) {
    Relay<T> relay = new Relay<>(stage);
    stage.whenComplete((value, failure) -> relay.end(value, failure, action));
    return relay;
  }

  /** Cancels the stage too. */
  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    if (!isDone()) {
      Cancel.stage(stage);
    }
    return super.cancel(mayInterruptIfRunning);
  }

  private void end(T value, @Nullable Throwable failure) {
    if (failure == null) {
      complete(value);
    } else {
      completeExceptionally(Unwrap.cause(failure));
    }
  }

  private void end(
      T value, @Nullable Throwable wrapped, BiConsumer<T, @Nullable Throwable> action) {
    Throwable failure = wrapped == null ? null : Unwrap.cause(wrapped);
    try {
      action.accept(value, failure);
    } catch (Throwable e) {
      if (failure == null) {
        failure = e;
      } else {
        Suppressed.add(e, failure);
      }
    }
    end(value, failure);
  }
}
