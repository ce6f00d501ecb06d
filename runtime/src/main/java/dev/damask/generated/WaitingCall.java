package dev.damask.generated;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous call that takes a place, or waits for one without a thread.
 *
 * @param <T> the value
 */
final class WaitingCall<T extends @Nullable Object>
    implements Places.Waiter, Supervision, Runnable {

  private final Entrance entrance;
  private final Places places;
  private final Start<? extends CompletionStage<? extends T>> start;
  private final AsyncCall<T> call = new AsyncCall<>(this);
  private volatile @Nullable Future<?> timer;

  WaitingCall(
      Entrance entrance, Places places, Start<? extends CompletionStage<? extends T>> start) {
    this.entrance = entrance;
    this.places = places;
    this.start = start;
  }

  /** Begins the call, now or later, or rejects it. */
  CompletableFuture<T> enter() {
    if (places.take()) {
      return call.begin(start);
    } else if (!entrance.waits()) {
      return CompletableFuture.failedFuture(entrance.full());
    } else if (places.takeOrStand(this)) {
      return call.begin(start);
    }
    try {
      timer = entrance.afterWait(call.onAnotherThread(this::giveUp));
    } catch (Throwable failure) {
      call.stop(failure);
    }
    if (call.isDone()) {
      Cancel.timer(timer);
    }
    return call;
  }

  @Override
  public void admit() {
    Cancel.timer(timer);
    entrance.handOver(this);
  }

  /** Begins the call, which has a place now. */
  @Override
  public void run() {
    call.onAnotherThread(this::begin).run();
  }

  private void begin() {
    var unused = call.begin(start);
  }

  /** Ends a call that has a place and cannot begin. */
  void refused(Throwable failure) {
    call.stop(failure);
    places.leave();
  }

  private void giveUp() {
    if (places.leaveLine(this)) {
      call.stop(entrance.full());
    }
  }

  @Override
  public void cancelled() {
    places.leaveLine(this);
    Cancel.timer(timer);
  }

  @Override
  public void ended(@Nullable Throwable failure) {
    places.leave();
  }
}
