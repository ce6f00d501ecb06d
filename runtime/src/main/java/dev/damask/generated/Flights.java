package dev.damask.generated;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The flights of a cached asynchronous method, those that are under way and what others have
 * brought. Safe for use by several threads.
 */
final class Flights {

  private final Keys keys;
  private final Executor executor;
  private final long maximumSize;
  private final Upkeep upkeep;

  /** Whether what has arrived is all that a hit needs. */
  private final boolean isPlain;

  /** What other JVMs have had, too; null where nothing is shared. */
  private final @Nullable SharedValues<@Nullable Object> shared;

  /** Kept as long as there is any use in it, which may be longer than it is fresh. */
  private final Entries<Arrived> arrived;

  /** What is under way, or queued to be {@link Flight#isQueued refreshed}. */
  private final ConcurrentHashMap<Object, Flight> inFlight = new ConcurrentHashMap<>();

  Flights(CacheBuilder builder) {
    this.keys = builder.keys();
    this.executor = builder.executor();
    this.maximumSize = builder.mostEntries();
    this.upkeep = builder.upkeep();
    this.isPlain = upkeep.isPlain();
    this.shared = builder.sharedValues();
    this.arrived = builder.entries();
  }

  /** What removes values. */
  Evictions<Flight> evictions() {
    return new Evictions<>(inFlight, arrived, upkeep, shared);
  }

  Upkeep upkeep() {
    return upkeep;
  }

  /** What has arrived for a key and may be served. */
  @Nullable Arrived served(Object key, Trip trip) {
    Arrived found = arrived.get(key);
    if (found == null || isPlain) {
      return found;
    }
    return switch (upkeep.of(found.age())) {
      case FRESH -> upkeep.hit(found);
      case DUE -> {
        queue(key, found, trip);
        yield upkeep.hit(found);
      }
      case STALE -> upkeep.stale(found);
      case EXPIRED -> null;
    };
  }

  /** Has a value brought anew, unless that is under way or somebody needs it before its turn. */
  void queue(Object key, Arrived found, Trip trip) {
    Flight queued = Flight.queued(this, key, trip);
    if (inFlight.putIfAbsent(key, queued) != null) {
      return;
    }
    Orphans.drop(inFlight, Flight::isQueued, arrived, maximumSize);
    // It may have been refreshed or evicted since it was found.
    boolean isKnown = shared != null || arrived.get(key) == found;
    if (!isKnown || upkeep.of(found.age()) != Freshness.DUE) {
      inFlight.remove(key, queued);
      return;
    }
    Elsewhere.run(
        executor,
        () -> refresh(key, queued, found, trip),
        rejected -> {
          upkeep.refreshFailed(key, found.age(), rejected);
          inFlight.remove(key, queued);
        });
  }

  /** How many are under way or queued. */
  long inFlight() {
    return inFlight.mappingCount();
  }

  private void refresh(Object key, Flight queued, Arrived found, Trip trip) {
    Flight flight = Flight.refreshing(this, key, trip, found.age());
    if (inFlight.replace(key, queued, flight)) {
      flight.begin();
    }
  }

  /** Finds another flight for a passenger of one that was given up. */
  void transfer(Object key, Passenger passenger) {
    // The thread at hand may be the one that was interrupted.
    Elsewhere.run(executor, () -> boardAnew(key, passenger), passenger::completeExceptionally);
  }

  private void boardAnew(Object key, Passenger passenger) {
    if (passenger.isDone()) {
      return;
    }
    Arrived found = served(key, passenger.trip());
    if (found != null) {
      passenger.complete(found.value());
    } else {
      board(key, passenger, true);
    }
  }

  /** Takes a passenger to a flight; if it looks, not to a refresh of what the store still has. */
  void board(Object key, Passenger passenger, boolean looks) {
    Flight mine = new Flight(this, key, passenger);
    while (true) {
      Flight other = inFlight.putIfAbsent(key, mine);
      if (looks && shared != null && other != null && other.isRefresh()) {
        new SharedFlights(shared, this, executor).serve((SharedKey) key, passenger);
        return;
      }
      if (other == null || (other.isQueued() && inFlight.replace(key, other, mine))) {
        begin(key, mine, passenger);
        return;
      }
      if (other.isQueued()) {
        continue;
      }
      if (other.isBegunByMe()) {
        passenger.completeExceptionally(
            new IllegalStateException(
                keys.name(key) + " asks for its own result while that is computed"));
        return;
      }
      if (other.takes(passenger)) {
        return;
      }
      inFlight.remove(key, other);
    }
  }

  /** Begins a flight, unless another has landed since the cache was asked. */
  private void begin(Object key, Flight mine, Passenger passenger) {
    passenger.board(mine);
    Arrived found = arrived.get(key);
    Freshness freshness = found == null ? Freshness.EXPIRED : upkeep.of(found.age());
    if (found == null || freshness == Freshness.EXPIRED) {
      SharedFlights.begin(shared, this, executor, key, mine);
      return;
    }
    boolean isStale = freshness == Freshness.STALE;
    Arrived served = isStale ? upkeep.stale(found) : upkeep.hit(found);
    inFlight.remove(key, mine);
    mine.follow(served, isStale);
  }

  /** Keeps the value of a flight, unless it was evicted; at the same moment the flight ends. */
  void land(Object key, Flight flight, @Nullable Object value) {
    Arrived kept = new Arrived(value, upkeep.begin());
    SharedFlights.land(shared, this, executor, key, flight, kept);
  }

  /** Keeps what a flight has brought, unless that was evicted. */
  void keep(Object key, Flight flight, Arrived kept) {
    inFlight.computeIfPresent(
        key,
        (sameKey, current) -> {
          if (current != flight) {
            return current;
          }
          arrived.put(key, kept);
          return null;
        });
  }

  /** Whether a flight is under way, and what it brings is to be kept. */
  boolean isCurrent(Object key, Flight flight) {
    return inFlight.get(key) == flight;
  }

  /** Forgets a flight that brings nothing. */
  void drop(Object key, Flight flight) {
    inFlight.remove(key, flight);
  }

  /** What answers the failure of a call's flight, if anything does. */
  @Nullable Arrived instead(Object key, Throwable failure, Flight failed) {
    upkeep.failed();
    Arrived answer = expired(key, failure, failed);
    if (answer != null) {
      upkeep.logAnswered(key, failure);
    }
    return answer;
  }

  /** What answers those who boarded a refresh that failed, if anything does. */
  @Nullable Arrived instead(Object key, Throwable failure, @Nullable Age refreshed, Flight failed) {
    // Before it ends, as from then on others may begin a refresh.
    upkeep.refreshFailed(key, refreshed, failure);
    return expired(key, failure, failed);
  }

  /** What arrived long ago, and not too long ago to stand in. */
  private @Nullable Arrived expired(Object key, Throwable failure, Flight failed) {
    if (!upkeep.mayAnswer(failure)) {
      return null;
    }
    // What the store has had is here no more, unless it has been evicted since.
    Arrived old = isCurrent(key, failed) ? failed.old() : null;
    Arrived found = old != null ? old : arrived.get(key);
    return found != null && upkeep.answers(found.age()) ? found : null;
  }

  /** A passenger shares the end of another's flight. */
  void joined(Flight flight) {
    if (flight.isStale()) {
      upkeep.stale(flight);
    } else {
      upkeep.joined(flight);
    }
  }
}
