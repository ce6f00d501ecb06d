package dev.damask.generated;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A future that follows a stage: it completes with the same value or the same failure, taken out of
 * {@link java.util.concurrent.CompletionException}, and its cancellation cancels the stage. It
 * completes in the surroundings of whoever made it.
 *
 * @param <T> the value
 */
public final class Relay<T extends @Nullable Object> extends CompletableFuture<T>
    implements BiFunction<T, @Nullable Throwable, @Nullable Void> {

  private final CompletionStage<? extends T> stage;
  private final @Nullable BiConsumer<T, @Nullable Throwable> action;

  private Relay(
      CompletionStage<? extends T> stage, @Nullable BiConsumer<T, @Nullable Throwable> action) {
    this.stage = stage;
    this.action = action;
  }

  /** A future that does as a stage does. */
  public static <T extends @Nullable Object> CompletableFuture<T> of(
      CompletionStage<? extends T> stage) {
    return new Relay<T>(stage, null).follow(stage);
  }

  /**
   * A future that does as a stage does, after an action on the value or the failure; the other one
   * is null. What the action throws is the future's failure, or is suppressed in it where the stage
   * failed.
   */
  public static <T extends @Nullable Object> CompletableFuture<T> of(
      CompletionStage<T> stage, BiConsumer<T, @Nullable Throwable> action) {
    return new Relay<T>(stage, action).follow(stage);
  }

  // Not whenComplete, for the reason that After has not.
  private Relay<T> follow(CompletionStage<? extends T> stage) {
    stage.handle(Surroundings.until(stage).around(this));
    return this;
  }

  /** Cancels the stage too. */
  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    if (!isDone()) {
      Cancel.stage(stage);
    }
    return super.cancel(mayInterruptIfRunning);
  }

  /** Ends as the stage ended; for the stage to call, which so needs no object more. */
  @Override
  public @Nullable Void apply(T value, @Nullable Throwable wrapped) {
    Throwable failure = wrapped == null ? null : Unwrap.cause(wrapped);
    if (action != null) {
      failure = act(action, value, failure);
    }
    if (failure == null) {
      complete(value);
    } else {
      completeExceptionally(failure);
    }
    return null;
  }

  /** Returns what the stage or the action failed with. */
  private static <T extends @Nullable Object> @Nullable Throwable act(
      BiConsumer<T, @Nullable Throwable> action, T value, @Nullable Throwable failure) {
    try {
      action.accept(value, failure);
    } catch (Throwable e) {
      if (failure == null) {
        return e;
      }
      Suppressed.add(e, failure);
    }
    return failure;
  }
}
