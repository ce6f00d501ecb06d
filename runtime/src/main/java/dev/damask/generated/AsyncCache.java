package dev.damask.generated;

import dev.damask.cache.CacheStats;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The values of a cached asynchronous method by key, and the flights that are to bring others.
 *
 * <p>Nothing is begun while a lock is held. Keys are compared by {@code equals} and must not change
 * while they are in use. Safe for use by several threads.
 */
public final class AsyncCache {

  private final Flights flights;
  private final Evictions<?> evictions;

  AsyncCache(CacheBuilder builder) {
    this.flights = new Flights(builder);
    this.evictions = flights.evictions();
  }

  /**
   * A builder of a cache with {@link dev.damask.decorate.Cached}'s defaults.
   *
   * @param method the name of the method, for messages
   */
  public static CacheBuilder of(String method, WrapperSettings settings) {
    return new CacheBuilder(method, settings);
  }

  /** The value where the method has no key; see {@link #get(Object, Start)}. */
  public <V extends @Nullable Object> CompletableFuture<V> get(
      Start<? extends CompletionStage<? extends V>> start) {
    return find(Keys.NONE, Trip.of(start));
  }

  /** As {@link #get(Start)}, with what {@link #get(Object, Start, Step)} takes. */
  public <V extends @Nullable Object> CompletableFuture<V> get(
      Start<? extends CompletionStage<? extends V>> start, Step<? super V, Boolean> unless) {
    return find(Keys.NONE, Trip.of(start, unless));
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
    return find(Keys.of(key), Trip.of(start));
  }

  /**
   * As {@link #get(Object, Start)}.
   *
   * @param unless says whether what the flight brings is to be kept out of the cache
   */
  public <V extends @Nullable Object> CompletableFuture<V> get(
      @Nullable Object key,
      Start<? extends CompletionStage<? extends V>> start,
      Step<? super V, Boolean> unless) {
    return find(Keys.of(key), Trip.of(start, unless));
  }

  /** Removes the value where the method has no key; see {@link #invalidate(Object)}. */
  public void invalidate() {
    var unused = evictions.evict(Keys.NONE);
  }

  /**
   * Removes the value for a key. The value of a flight under way is kept out of the cache, and
   * later callers begin a new one.
   */
  public void invalidate(@Nullable Object key) {
    var unused = evictions.evict(Keys.of(key));
  }

  /** As {@link #invalidate(Object)}; what keeps a store from removing it is thrown as it is. */
  public void invalidateOrThrow(@Nullable Object key) {
    Eviction.check(evictions.evict(Keys.of(key)));
  }

  /** Removes every value, and keeps out those of the flights under way. */
  public void invalidateAll() {
    var unused = evictions.evictAll();
  }

  /** As {@link #invalidateAll()}; what keeps a store from removing them is thrown as it is. */
  public void invalidateAllOrThrow() {
    Eviction.check(evictions.evictAll());
  }

  /** What has been counted so far. */
  public CacheStats stats() {
    return flights.upkeep().stats();
  }

  // A cache belongs to one method, whose results are all of one type.
  @SuppressWarnings("unchecked")
  private <V extends @Nullable Object> CompletableFuture<V> find(Object key, Trip trip) {
    Arrived found = flights.served(key, trip);
    if (found != null) {
      return CompletableFuture.completedFuture((V) found.value());
    }
    Passenger passenger = new Passenger(flights, key, trip);
    flights.board(key, passenger, true);
    return (CompletableFuture<V>) passenger;
  }
}
