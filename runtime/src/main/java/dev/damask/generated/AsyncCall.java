package dev.damask.generated;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The future of an asynchronous call that somebody supervises, and that may have to wait before it
 * begins. Its cancellation cancels what the call works at.
 *
 * @param <T> the value
 */
final class AsyncCall<T extends @Nullable Object> extends CompletableFuture<T>
    implements BiFunction<T, @Nullable Throwable, @Nullable Void> {

  private final Supervision supervision;
  private volatile @Nullable CompletionStage<?> stage;

  AsyncCall(Supervision supervision) {
    this.supervision = supervision;
  }

  /** Begins the call, unless its future is done; it then has ended. */
  AsyncCall<T> begin(Start<? extends CompletionStage<? extends T>> start) {
    if (isDone()) {
      fail(new CancellationException());
      return this;
    }
    try {
      CompletionStage<? extends T> begun = start.begin();
      stage = begun;
      if (isDone()) {
        Cancel.stage(begun);
      }
      begun.handle(this); // and not whenComplete, for the reason that After has not
    } catch (Throwable failure) {
      fail(failure);
    }
    return this;
  }

  /** Fails the call, and cancels what it works at. */
  void stop(Throwable failure) {
    if (completeExceptionally(failure)) {
      abandon();
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    if (cancelled) {
      abandon();
    }
    return cancelled;
  }

  private void abandon() {
    supervision.cancelled();
    if (stage != null) {
      Cancel.stage(stage);
    }
  }

  /** Ends as the stage ended; for the stage to call, which so needs no object more. */
  @Override
  public @Nullable Void apply(T value, @Nullable Throwable wrapped) {
    if (wrapped == null) {
      succeed(value);
    } else {
      fail(Unwrap.cause(wrapped));
    }
    return null;
  }

  private void succeed(T value) {
    try {
      supervision.ended(null);
    } catch (Throwable failure) {
      completeExceptionally(failure);
      return;
    }
    complete(value);
  }

  private void fail(Throwable failure) {
    try {
      supervision.ended(failure);
    } catch (Throwable e) {
      Suppressed.add(e, failure);
    }
    completeExceptionally(failure);
  }
}
