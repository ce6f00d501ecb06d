package dev.damask.generated;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The computation of a cached value that several callers wait for, each by a future of its own. */
final class Flight extends CompletableFuture<@Nullable Object> {

  private final AsyncCache cache;
  private final Object key;

  /** How many futures are not cancelled; once it is zero nobody boards any more. */
  private final AtomicInteger passengers = new AtomicInteger(1);

  private volatile @Nullable Thread beginner;
  private volatile @Nullable CompletionStage<?> stage;

  Flight(AsyncCache cache, Object key) {
    this.cache = cache;
    this.key = key;
    this.beginner = Thread.currentThread();
  }

  /** Whether the current thread is beginning it, and has come back to it. */
  boolean isBegunByMe() {
    return beginner == Thread.currentThread();
  }

  /** The future of the caller that begins the flight. */
  CompletableFuture<?> first() {
    return new Passenger(this);
  }

  /** A future for another caller, or null where all others have cancelled theirs. */
  @Nullable CompletableFuture<?> board() {
    int before = passengers.getAndUpdate(count -> count == 0 ? 0 : count + 1);
    return before == 0 ? null : new Passenger(this);
  }

  void begin(Start<? extends CompletionStage<?>> start) {
    CompletionStage<?> begun;
    try {
      begun = start.begin();
    } catch (Throwable failure) {
      fail(failure);
      return;
    } finally {
      beginner = null;
    }
    stage = begun;
    if (passengers.get() == 0) {
      Cancel.stage(begun);
    }
    After.completion(
        begun,
        (value, failure) -> {
          if (failure == null) {
            land(value);
          } else {
            fail(Unwrap.cause(failure));
          }
        });
  }

  private void land(@Nullable Object value) {
    try {
      cache.land(key, this, value);
    } finally {
      complete(value);
    }
  }

  private void fail(Throwable failure) {
    try {
      cache.drop(key, this);
    } finally {
      completeExceptionally(failure);
    }
  }

  private void leave() {
    if (passengers.decrementAndGet() == 0) {
      cache.drop(key, this);
      if (stage != null) {
        Cancel.stage(stage);
      }
    }
  }

  /** One caller's future. */
  private static final class Passenger extends CompletableFuture<@Nullable Object> {

    private final Flight flight;

    Passenger(Flight flight) {
      this.flight = flight;
      After.completion(flight, this::end);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      if (completeExceptionally(new CancellationException())) {
        flight.leave();
      }
      return isCancelled();
    }

    private void end(@Nullable Object value, @Nullable Throwable failure) {
      if (failure == null) {
        complete(value);
      } else {
        completeExceptionally(failure);
      }
    }
  }
}
