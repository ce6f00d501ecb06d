package dev.damask.generated;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous call that begins when it is its turn, for which it waits without a thread.
 *
 * @param <T> the value
 */
final class PacedCall<T extends @Nullable Object> implements RateLine.Waiter, Supervision {

  private final Pace pace;
  private final RateLine line;
  private final Start<? extends CompletionStage<? extends T>> start;
  private final AsyncCall<T> call = new AsyncCall<>(this);
  private volatile @Nullable Future<?> timer;

  PacedCall(Pace pace, RateLine line, Start<? extends CompletionStage<? extends T>> start) {
    this.pace = pace;
    this.line = line;
    this.start = start;
  }

  /** Begins the call, now or later, or rejects it. */
  CompletableFuture<T> begin() {
    long wait;
    try {
      wait = line.begin();
      if (wait > 0 && wait <= pace.maxWait()) {
        wait = line.beginOrStand(this, pace.maxWait());
      }
    } catch (Throwable failure) {
      return CompletableFuture.failedFuture(failure);
    }
    if (wait > pace.maxWait()) {
      return CompletableFuture.failedFuture(pace.exceeded(wait));
    }
    return wait == 0 ? call.begin(start) : call;
  }

  /** Not at once where its turn is now, so that no call begins within another. */
  @Override
  public void isFirst(long wait) {
    try {
      timer = pace.after(wait, call.onAnotherThread(this::tryToBegin));
    } catch (Throwable failure) {
      call.stop(failure);
    }
    if (call.isDone()) {
      Cancel.timer(timer);
    }
  }

  private void tryToBegin() {
    long wait;
    try {
      wait = line.begin(this);
    } catch (Throwable failure) {
      call.stop(failure);
      return;
    }
    if (wait == 0) {
      var unused = call.begin(start);
    } else if (wait > 0) {
      isFirst(wait);
    }
  }

  @Override
  public void cancelled() {
    line.leave(this);
    Cancel.timer(timer);
  }

  @Override
  public void ended(@Nullable Throwable failure) {}
}
