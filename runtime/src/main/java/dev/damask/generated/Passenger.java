package dev.damask.generated;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One caller's future of a value that a flight is to bring. */
final class Passenger extends CompletableFuture<@Nullable Object> {

  private final Flights flights;
  private final Object key;
  private final Trip trip;

  /** The one that is left when this is cancelled. */
  private final AtomicReference<@Nullable Flight> flight = new AtomicReference<>();

  Passenger(Flights flights, Object key, Trip trip) {
    this.flights = flights;
    this.key = key;
    this.trip = trip;
  }

  Trip trip() {
    return trip;
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
    if (isDone()) {
      return;
    }
    boolean isMine = ended.isBegunFor(this);
    if (ended.isAbandoned() && !isMine) {
      flights.transfer(key, this);
      return;
    }
    if (!isMine) {
      flights.joined(ended);
    }
    if (failure == null) {
      complete(value);
    } else {
      completeExceptionally(failure);
    }
  }
}
