package dev.damask.generated;

import dev.damask.Environment;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The values of a cached asynchronous method by key, and the flights that are to bring others.
 *
 * <p>Nothing is begun while a lock is held. Keys are compared by {@code equals} and must not change
 * while they are in use. Safe for use by several threads.
 */
public final class AsyncCache {

  /** A value; null is one too. */
  private record Arrived(@Nullable Object value) {}

  private final Keys keys;
  private final Executor executor;
  private final boolean skipNulls;
  private final Entries<Arrived> arrived;
  private final ConcurrentMap<Object, Flight> inFlight = new ConcurrentHashMap<>();

  AsyncCache(CacheBuilder builder) {
    this.keys = builder.keys();
    this.executor = builder.executor();
    this.skipNulls = builder.skipsNulls();
    this.arrived = builder.entries();
  }

  /**
   * A builder of a cache with {@link dev.damask.decorate.Cached}'s defaults.
   *
   * @param method the name of the method, for messages
   * @param ttl how long a value is served: while less than this has passed since it arrived
   * @param environment whose ticker tells how much has passed
   */
  public static CacheBuilder of(String method, Duration ttl, Environment environment) {
    return new CacheBuilder(method, ttl, environment, null);
  }

  /** As {@link #of(String, Duration, Environment)}, of a cache that can be set. */
  public static CacheBuilder of(String method, Duration ttl, WrapperSettings settings) {
    return new CacheBuilder(method, ttl, settings.environment(), settings.of("cached", method));
  }

  /** The value where the method has no key; see {@link #get(Object, Start)}. */
  public <V extends @Nullable Object> CompletableFuture<V> get(
      Start<? extends CompletionStage<? extends V>> start) {
    return find(Keys.NONE, start);
  }

  /**
   * The value for a key, as a future of the caller's own: one that the cache has, or what a flight
   * brings. Where no flight for the key is under way, one is begun; it is cancelled when every
   * caller's future is. Where one is interrupted or cancelled otherwise, who began it gets that,
   * and the others begin anew, on the environment's executor.
   *
   * <p>A flight that asks for its own key while it begins gets an {@link IllegalStateException}.
   * One that waits for its own key later on never lands, and nothing tells it.
   *
   * @param start begins the flight; what it throws is its failure
   */
  public <V extends @Nullable Object> CompletableFuture<V> get(
      @Nullable Object key, Start<? extends CompletionStage<? extends V>> start) {
    return find(Keys.of(key), start);
  }

  /** Removes the value where the method has no key; see {@link #invalidate(Object)}. */
  public void invalidate() {
    evict(Keys.NONE);
  }

  /**
   * Removes the value for a key. The value of a flight under way is kept out of the cache, and
   * later callers begin a new one.
   */
  public void invalidate(@Nullable Object key) {
    evict(Keys.of(key));
  }

  /** Removes every value, and keeps out those of the flights under way. */
  public void invalidateAll() {
    // In this order: what arrives in between is removed afterwards.
    inFlight.keySet().forEach(this::evict);
    arrived.clear();
  }

  /** Keeps the value of a flight, unless it was evicted; at the same moment the flight ends. */
  void land(Object key, Flight flight, @Nullable Object value) {
    inFlight.computeIfPresent(
        key,
        (sameKey, current) -> {
          if (current != flight) {
            return current;
          }
          if (value != null || !skipNulls) {
            arrived.put(key, new Arrived(value));
          }
          return null;
        });
  }

  /** Forgets a flight that brings nothing. */
  void drop(Object key, Flight flight) {
    inFlight.remove(key, flight);
  }

  // A cache belongs to one method, whose results are all of one type.
  @SuppressWarnings("unchecked")
  private <V extends @Nullable Object> CompletableFuture<V> find(
      Object key, Start<? extends CompletionStage<? extends V>> start) {
    Arrived found = arrived.get(key);
    if (found != null) {
      return CompletableFuture.completedFuture((V) found.value);
    }
    Passenger passenger = new Passenger(this, key, start);
    board(key, passenger);
    return (CompletableFuture<V>) passenger;
  }

  /** Finds another flight for a passenger of one that was given up. */
  void transfer(Object key, Passenger passenger) {
    try {
      // The thread at hand may be the one that was interrupted.
      executor.execute(() -> boardAnew(key, passenger));
    } catch (Throwable rejected) {
      Harmless.drop(rejected);
      passenger.completeExceptionally(rejected);
    }
  }

  private void boardAnew(Object key, Passenger passenger) {
    Arrived found = arrived.get(key);
    if (found != null) {
      passenger.complete(found.value);
    } else if (!passenger.isDone()) {
      board(key, passenger);
    }
  }

  private void board(Object key, Passenger passenger) {
    Flight mine = new Flight(this, key, passenger);
    while (true) {
      Flight other = inFlight.putIfAbsent(key, mine);
      if (other == null) {
        begin(key, mine, passenger);
        return;
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
    if (found == null) {
      mine.begin(passenger.start());
    } else {
      inFlight.remove(key, mine);
      mine.complete(found.value);
    }
  }

  private void evict(Object key) {
    inFlight.compute(
        key,
        (sameKey, current) -> {
          arrived.remove(key);
          return null;
        });
  }
}
