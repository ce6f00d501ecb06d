package dev.damask.generated;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The computation of a cached value that several callers wait for, each by a future of its own. */
final class Flight extends CompletableFuture<@Nullable Object> {

  private final Flights flights;
  private final Object key;
  private final Trip trip;

  /** Whose call it is; null of a refresh. */
  private final @Nullable Passenger first;

  /** Of the value that it is to replace, where it is a refresh. */
  private final @Nullable Age refreshed;

  /** Whether it is in the place of a refresh that nobody has begun. */
  private final boolean isQueued;

  /** Written before it ends. */
  private boolean isAbandoned;

  private boolean isStale;

  /** What it replaces, where that is kept elsewhere. */
  private @Nullable Arrived old;

  /**
   * How many futures are not cancelled, where a refresh counts as one; once it is zero nobody
   * boards any more.
   */
  private final AtomicInteger passengers = new AtomicInteger(1);

  private volatile @Nullable Thread beginner;
  private volatile @Nullable CompletionStage<?> stage;

  Flight(Flights flights, Object key, Passenger first) {
    this(flights, key, first.trip(), first, null, false);
  }

  private Flight(
      Flights flights,
      Object key,
      Trip trip,
      @Nullable Passenger first,
      @Nullable Age refreshed,
      boolean isQueued) {
    this.flights = flights;
    this.key = key;
    this.trip = trip;
    this.first = first;
    this.refreshed = refreshed;
    this.isQueued = isQueued;
    this.beginner = isQueued ? null : Thread.currentThread();
  }

  /** One in the place of a refresh that is to begin. */
  static Flight queued(Flights flights, Object key, Trip trip) {
    return new Flight(flights, key, trip, null, null, true);
  }

  /** One that nobody waits for yet, and that is not cancelled when nobody does any more. */
  static Flight refreshing(Flights flights, Object key, Trip trip, @Nullable Age refreshed) {
    return new Flight(flights, key, trip, null, refreshed, false);
  }

  Trip trip() {
    return trip;
  }

  /** Sets the value that it is to replace, where that is kept elsewhere. */
  void replaces(Arrived old) {
    this.old = old;
  }

  @Nullable Arrived old() {
    return old;
  }

  /** Says that another thread will begin it. */
  void handOver() {
    beginner = null;
  }

  /** Whether it is no call's, but is to replace a value that is not too old. */
  boolean isRefresh() {
    return first == null;
  }

  boolean isQueued() {
    return isQueued;
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

  /** Whether it brings a value that has expired. */
  boolean isStale() {
    return isStale;
  }

  void begin() {
    if (passengers.get() == 0) {
      return; // nobody waits for it any more
    }
    beginner = Thread.currentThread();
    try {
      CompletionStage<?> begun = trip.start().begin();
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

  /** Brings what another has brought already. */
  void follow(Arrived other, boolean isStale) {
    this.isStale = isStale;
    complete(other.value());
  }

  private void land(@Nullable Object value) {
    try {
      if (flights.upkeep().keeps(key, value, trip.unless())) {
        flights.land(key, this, value);
      } else {
        flights.upkeep().notRefreshed(refreshed);
        flights.drop(key, this);
      }
      if (first == null) {
        flights.upkeep().refreshed();
      } else {
        flights.upkeep().computed();
      }
    } finally {
      complete(value);
    }
  }

  private void fail(Throwable failure) {
    isAbandoned = Abandoned.by(failure);
    Arrived answer = null;
    try {
      answer =
          first == null
              ? flights.instead(key, failure, refreshed, this)
              : flights.instead(key, failure, this);
      flights.drop(key, this);
      if (answer != null && first != null) {
        flights.upkeep().stale(answer);
      }
    } finally {
      if (answer == null) {
        completeExceptionally(failure);
      } else {
        isAbandoned = false;
        follow(answer, true);
      }
    }
  }

  /** To be called once for a passenger who cancels. */
  void leave() {
    if (passengers.decrementAndGet() == 0) {
      flights.drop(key, this);
      if (stage != null) {
        Cancel.stage(stage);
      }
    }
  }
}
