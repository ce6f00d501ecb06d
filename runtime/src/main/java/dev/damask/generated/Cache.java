package dev.damask.generated;

import dev.damask.Environment;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The results of a cached method by key, and the computations of those not there yet.
 *
 * <p>Nothing is computed while a lock is held: a computation may ask for other keys to any depth,
 * and holds up nobody who asks for another. Keys are compared by {@code equals} and must not change
 * while they are in use. Safe for use by several threads.
 *
 * @param <V> the result
 */
public final class Cache<V extends @Nullable Object> {

  private final Keys keys;
  private final boolean skipNulls;
  private final Entries<Computation<V>> ended;
  private final ConcurrentMap<Object, Computation<V>> underWay = new ConcurrentHashMap<>();

  Cache(CacheBuilder builder) {
    this.keys = builder.keys();
    this.skipNulls = builder.skipsNulls();
    this.ended = builder.entries();
  }

  /**
   * A builder of a cache with {@link dev.damask.decorate.Cached}'s defaults.
   *
   * @param method the name of the method, for messages
   * @param ttl how long a value is served: while less than this has passed since it was computed
   * @param environment whose ticker tells how much has passed
   */
  public static CacheBuilder of(String method, Duration ttl, Environment environment) {
    return new CacheBuilder(method, ttl, environment, null);
  }

  /** As {@link #of(String, Duration, Environment)}, of a cache that can be set. */
  public static CacheBuilder of(String method, Duration ttl, WrapperSettings settings) {
    return new CacheBuilder(method, ttl, settings.environment(), settings.of("cached", method));
  }

  /** The computation where the method has no key; see {@link #get(Object)}. */
  public Computation<V> get() {
    return find(Keys.NONE);
  }

  /**
   * The computation for a key: an ended one whose value the cache has, one of another thread once
   * that has ended it, or a new one that is {@link Computation#isMine mine}: the caller must end
   * it. Of a thread that is interrupted, or whose computation is cancelled, nobody gets the failure
   * but that thread.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted when it has to
   *     wait, or while it waits; its interrupt flag is kept, and the other's computation goes on
   * @throws IllegalStateException if this thread has a computation for the key under way, or if the
   *     wait would never end, since another thread's computation waits for one of this thread's,
   *     directly or by way of other threads and caches; only waits for computations are seen
   */
  public Computation<V> get(@Nullable Object key) {
    return find(Keys.of(key));
  }

  /** As {@link #get()}, for methods that declare {@code InterruptedException}. */
  public Computation<V> getInterruptibly() throws InterruptedException {
    return findInterruptibly(Keys.NONE);
  }

  /**
   * As {@link #get(Object)}, for methods that declare {@code InterruptedException}.
   *
   * @throws InterruptedException if the thread is interrupted when it has to wait, or while it
   *     waits; the other's computation goes on
   */
  public Computation<V> getInterruptibly(@Nullable Object key) throws InterruptedException {
    return findInterruptibly(Keys.of(key));
  }

  /** Removes the value where the method has no key; see {@link #invalidate(Object)}. */
  public void invalidate() {
    evict(Keys.NONE);
  }

  /**
   * Removes the value for a key. The value of a computation under way is kept out of the cache, and
   * later callers begin a new one.
   */
  public void invalidate(@Nullable Object key) {
    evict(Keys.of(key));
  }

  /** Removes every value, and keeps out those of the computations under way. */
  public void invalidateAll() {
    // In this order: what ends in between is removed afterwards.
    underWay.keySet().forEach(this::evict);
    ended.clear();
  }

  /**
   * Keeps an ended computation, unless it was evicted; at the same moment it is under way no more.
   */
  void keep(Object key, Computation<V> computation, V value) {
    if (skipNulls && value == null) {
      drop(key, computation);
      return;
    }
    underWay.computeIfPresent(
        key,
        (sameKey, current) -> {
          if (current != computation) {
            return current;
          }
          ended.put(key, computation);
          return null;
        });
  }

  /** Forgets an ended computation. */
  void drop(Object key, Computation<V> computation) {
    underWay.remove(key, computation);
  }

  /** What messages call the call with a key. */
  String name(Object key) {
    return keys.name(key);
  }

  private Computation<V> find(Object key) {
    try {
      return findInterruptibly(key);
    } catch (InterruptedException e) {
      throw Interrupted.whileWaitingFor(name(key), e);
    }
  }

  private Computation<V> findInterruptibly(Object key) throws InterruptedException {
    Computation<V> found = ended.get(key);
    return found != null ? found : begin(key);
  }

  private Computation<V> begin(Object key) throws InterruptedException {
    Computation<V> mine = new Computation<>(this, key);
    while (true) {
      Computation<V> other = underWay.putIfAbsent(key, mine);
      if (other == null) {
        return unlessEnded(key, mine);
      }
      if (other.isMine()) {
        throw new IllegalStateException(
            name(key) + " asks for its own result while that is computed");
      }
      if (!other.isEnded()) {
        other.await();
        if (!other.isAbandoned()) {
          return other;
        }
      }
      // It is about to leave the map; where its key has changed, or its end failed, only this does.
      underWay.remove(key, other);
    }
  }

  /** The computation to begin, unless one has ended since the cache was asked. */
  private Computation<V> unlessEnded(Object key, Computation<V> mine) {
    try {
      Computation<V> found = ended.get(key);
      if (found == null) {
        return mine;
      }
      mine.follow(found);
      return found;
    } catch (RuntimeException | Error e) {
      mine.fail(e);
      throw e;
    }
  }

  private void evict(Object key) {
    underWay.compute(
        key,
        (sameKey, current) -> {
          ended.remove(key);
          return null;
        });
  }
}
