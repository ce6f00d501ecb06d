package dev.damask.generated;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The flights of a method whose values are shared. The store is asked on the executor, as it may
 * take its time.
 */
record SharedFlights(SharedValues<@Nullable Object> values, Flights flights, Executor executor) {

  /**
   * Begins a flight, unless the store has a value that may be served: then it brings that.
   *
   * @param values the store's; null where nothing is shared
   */
  static void begin(
      @Nullable SharedValues<@Nullable Object> values,
      Flights flights,
      Executor executor,
      Object key,
      Flight mine) {
    if (values == null) {
      mine.begin();
    } else {
      new SharedFlights(values, flights, executor).begin((SharedKey) key, mine);
    }
  }

  private void begin(SharedKey key, Flight mine) {
    mine.handOver();
    run(
        () -> {
          if (!follows(key, mine)) {
            mine.begin();
          }
        },
        () -> {
          if (!mine.isDone()) {
            mine.begin();
          }
        });
  }

  /**
   * Has the executor do something, or another thing where it does not take it or that fails: else
   * nobody would end the flight, and all who board it later would wait for ever.
   */
  private void run(Runnable task, Runnable otherwise) {
    Elsewhere.run(
        executor,
        () -> {
          try {
            task.run();
          } catch (Throwable failure) {
            otherwise.run();
            Harmless.drop(failure);
          }
        },
        rejected -> otherwise.run());
  }

  private boolean follows(SharedKey key, Flight mine) {
    SharedValues.Found<@Nullable Object> found = values.find(key);
    if (found == null) {
      return false;
    }
    Upkeep upkeep = flights.upkeep();
    Arrived copy = new Arrived(found.value(), found.age());
    Freshness freshness = upkeep.of(found.age());
    if (freshness == Freshness.EXPIRED) {
      mine.replaces(copy);
      return false;
    }
    flights.keep(key, mine, copy);
    boolean isStale = freshness == Freshness.STALE;
    Arrived served = isStale ? upkeep.stale(copy) : upkeep.shared(copy);
    if (freshness == Freshness.DUE) {
      flights.queue(key, copy, mine.trip());
    }
    mine.follow(served, isStale);
    return true;
  }

  /** Brings what a refresh is to replace, or boards that where the store has it no more. */
  void serve(SharedKey key, Passenger passenger) {
    run(() -> find(key, passenger), () -> flights.board(key, passenger, false));
  }

  private void find(SharedKey key, Passenger passenger) {
    SharedValues.Found<@Nullable Object> found = values.findUnexpired(key, flights.upkeep());
    if (passenger.isDone()) {
      return;
    }
    if (found == null) {
      flights.board(key, passenger, false);
    } else {
      flights.upkeep().shared(found);
      passenger.complete(found.value());
    }
  }

  /**
   * Keeps what a flight has brought. Its callers have it at once, and others board the flight until
   * the store has it.
   *
   * @param values the store's; null where nothing is shared
   */
  static void land(
      @Nullable SharedValues<@Nullable Object> values,
      Flights flights,
      Executor executor,
      Object key,
      Flight flight,
      Arrived kept) {
    if (values == null) {
      flights.keep(key, flight, kept);
    } else {
      new SharedFlights(values, flights, executor).land((SharedKey) key, flight, kept);
    }
  }

  private void land(SharedKey key, Flight flight, Arrived kept) {
    run(
        () -> {
          values.keep(key, kept.value(), () -> flights.isCurrent(key, flight));
          flights.keep(key, flight, kept);
        },
        () -> flights.keep(key, flight, kept));
  }
}
