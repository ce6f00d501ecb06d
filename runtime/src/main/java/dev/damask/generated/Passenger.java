package dev.damask.generated;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One caller's future of a value that a flight is to bring. */
final class Passenger extends CompletableFuture<@Nullable Object> {

  private final AsyncCache cache;
  private final Object key;
  private final Start<? extends CompletionStage<?>> start;

  /** The one that is left when this is cancelled. */
  private final AtomicReference<@Nullable Flight> flight = new AtomicReference<>();

  /**
   * @param start begins a flight
   */
  Passenger(AsyncCache cache, Object key, Start<? extends CompletionStage<?>> start) {
    this.cache = cache;
    this.key = key;
    this.start = start;
  }

  Start<? extends CompletionStage<?>> start() {
    return start;
  }

  /** Gets what a flight brings. */
  void board(Flight boarded) {
    flight.set(boarded);
    if (isDone()) {
      leave();
    }
    After.completion(boarded, (value, failure) -> end(boarded, value, failure));
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    if (completeExceptionally(new CancellationException())) {
      leave();
    }
    return isCancelled();
  }

  private void leave() {
    Flight left = flight.getAndSet(null);
    if (left != null) {
      left.leave();
    }
  }

  private void end(Flight ended, @Nullable Object value, @Nullable Throwable failure) {
    if (failure == null) {
      complete(value);
    } else if (ended.isAbandoned() && !ended.isBegunFor(this) && !isDone()) {
      cache.transfer(key, this);
    } else {
      completeExceptionally(failure);
    }
  }
}
