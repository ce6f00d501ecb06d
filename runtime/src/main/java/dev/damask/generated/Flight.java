package dev.damask.generated;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The computation of a cached value that several callers wait for, each by a future of its own. */
final class Flight extends CompletableFuture<@Nullable Object> {

  private final AsyncCache cache;
  private final Object key;
  private final Passenger first;

  /** Written before it fails. */
  private boolean isAbandoned;

  /** How many futures are not cancelled; once it is zero nobody boards any more. */
  private final AtomicInteger passengers = new AtomicInteger(1);

  private volatile @Nullable Thread beginner;
  private volatile @Nullable CompletionStage<?> stage;

  Flight(AsyncCache cache, Object key, Passenger first) {
    this.cache = cache;
    this.first = first;
    this.key = key;
    this.beginner = Thread.currentThread();
  }

  /** Whether the current thread is beginning it, and has come back to it. */
  boolean isBegunByMe() {
    return beginner == Thread.currentThread();
  }

  /** Whether it is the caller with this future who begins it. */
  boolean isBegunFor(Passenger passenger) {
    return first == passenger;
  }

  /** Takes another passenger, unless all others have cancelled. */
  boolean takes(Passenger passenger) {
    int before = passengers.getAndUpdate(count -> count == 0 ? 0 : count + 1);
    if (before == 0) {
      return false;
    }
    passenger.board(this);
    return true;
  }

  /** Whether it has failed in a way that is none of those who did not begin it. */
  boolean isAbandoned() {
    return isAbandoned;
  }

  void begin(Start<? extends CompletionStage<?>> start) {
    try {
      CompletionStage<?> begun = start.begin();
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
    } catch (Throwable failure) {
      fail(failure);
    } finally {
      beginner = null;
    }
  }

  private void land(@Nullable Object value) {
    try {
      cache.land(key, this, value);
    } finally {
      complete(value);
    }
  }

  private void fail(Throwable failure) {
    isAbandoned = Abandoned.by(failure);
    try {
      cache.drop(key, this);
    } finally {
      completeExceptionally(failure);
    }
  }

  /** To be called once for a passenger who cancels. */
  void leave() {
    if (passengers.decrementAndGet() == 0) {
      cache.drop(key, this);
      if (stage != null) {
        Cancel.stage(stage);
      }
    }
  }
}
