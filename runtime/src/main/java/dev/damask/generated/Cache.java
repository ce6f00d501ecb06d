package dev.damask.generated;

import dev.damask.cache.CacheStats;
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

  private final Computations<V> all;
  private final Evictions<?> evictions;
  private final Entries<Computation<V>> ended;

  /** Whether what has ended is all that a hit needs. */
  private final boolean isPlain;

  Cache(CacheBuilder builder) {
    this.all = new Computations<>(builder);
    this.evictions = all.evictions();
    this.ended = all.ended();
    this.isPlain = all.upkeep().isPlain();
  }

  /**
   * A builder of a cache with {@link dev.damask.decorate.Cached}'s defaults.
   *
   * @param method the name of the method, for messages
   */
  public static CacheBuilder of(String method, WrapperSettings settings) {
    return new CacheBuilder(method, settings);
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
    var unused = evictions.evict(Keys.NONE);
  }

  /**
   * Removes the value for a key. The value of a computation under way is kept out of the cache, and
   * later callers begin a new one.
   */
  public void invalidate(@Nullable Object key) {
    var unused = evictions.evict(Keys.of(key));
  }

  /** As {@link #invalidate(Object)}; what keeps a store from removing it is thrown as it is. */
  public void invalidateOrThrow(@Nullable Object key) {
    Eviction.check(evictions.evict(Keys.of(key)));
  }

  /** Removes every value, and keeps out those of the computations under way. */
  public void invalidateAll() {
    var unused = evictions.evictAll();
  }

  /** As {@link #invalidateAll()}; what keeps a store from removing them is thrown as it is. */
  public void invalidateAllOrThrow() {
    Eviction.check(evictions.evictAll());
  }

  /** What has been counted so far. */
  public CacheStats stats() {
    return all.upkeep().stats();
  }

  private Computation<V> find(Object key) {
    try {
      return findInterruptibly(key);
    } catch (InterruptedException e) {
      throw Interrupted.whileWaitingFor(all.name(key), e);
    }
  }

  private Computation<V> findInterruptibly(Object key) throws InterruptedException {
    Computation<V> found = ended.get(key);
    if (found == null) {
      return all.begin(key);
    }
    return isPlain ? found : all.serve(key, found);
  }
}
