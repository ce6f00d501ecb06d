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
  private final Surroundings surroundings = Surroundings.now();
  private volatile @Nullable CompletionStage<?> stage;

  /** Why it is stopped, whatever comes of what it works at. */
  private volatile @Nullable Throwable stopped;

  AsyncCall(Supervision supervision) {
    this.supervision = supervision;
  }

  /** Begins the call, unless its future is done; it then has ended. */
  AsyncCall<T> begin(Start<? extends CompletionStage<? extends T>> start) {
    if (isDone() || stopped != null) {
      fail(new CancellationException());
      return this;
    }
    try {
      CompletionStage<? extends T> begun = start.begin();
      stage = begun;
      if (isDone() || stopped != null) {
        Cancel.stage(begun);
      }
      begun.handle(
          surroundings.around(this)); // and not whenComplete, for the reason that After has not
    } catch (Throwable failure) {
      fail(failure);
    }
    return this;
  }

  /** A task of the call's that another thread is to run. */
  Runnable onAnotherThread(Runnable task) {
    return surroundings.around(task);
  }

  /** Whatever comes of the call from now on, it fails with this. */
  void failsWith(Throwable failure) {
    stopped = failure;
  }

  /** Fails the call. */
  void stop(Throwable failure) {
    if (!isDone()) {
      failsWith(failure);
      abandon();
      completeExceptionally(failure);
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    if (!isDone()) {
      stopped = new CancellationException();
      abandon();
    }
    return super.cancel(mayInterruptIfRunning);
  }

  /**
   * Cancels what the call works at, to be called before it fails: whoever hears of that and calls
   * again is to find free what this one had.
   */
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
    Throwable why = stopped;
    if (why == null) {
      complete(value);
    } else {
      completeExceptionally(why);
    }
  }

  private void fail(Throwable failure) {
    try {
      supervision.ended(failure);
    } catch (Throwable e) {
      Suppressed.add(e, failure);
    }
    Throwable why = stopped;
    completeExceptionally(why == null ? failure : why);
  }
}
