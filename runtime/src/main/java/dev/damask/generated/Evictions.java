package dev.damask.generated;

import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Removes what a cache keeps, here and in a store.
 *
 * @param underWay what is being computed; what is removed from it is not kept
 * @param ended what is kept here
 * @param shared the store's; null where nothing is shared
 */
record Evictions<U>(
    ConcurrentMap<Object, U> underWay,
    Entries<?> ended,
    Upkeep upkeep,
    @Nullable SharedValues<?> shared) {

  /**
   * Removes the value for a key, and keeps out that of the computation under way.
   *
   * @return why a store has not removed it; null where all is well
   */
  @Nullable Throwable evict(Object key) {
    evictHere(key);
    if (shared == null) {
      return null;
    }
    Throwable failure = shared.remove((SharedKey) key);
    evictHere(key); // what was read of the store before
    if (failure == null) {
      upkeep.evicted();
    }
    return failure;
  }

  // A function may say by null that there is nothing to keep.
  @SuppressWarnings("NullAway")
  private void evictHere(Object key) {
    underWay.compute(
        key,
        (sameKey, current) -> {
          remove(key);
          return null;
        });
  }

  /**
   * Removes every value, and keeps out those of the computations under way.
   *
   * @return why a store has not removed them; null where all is well
   */
  @Nullable Throwable evictAll() {
    evictAllHere();
    if (shared == null) {
      return null;
    }
    Throwable failure = shared.clear();
    evictAllHere(); // what was read of the store before
    return failure;
  }

  private void evictAllHere() {
    // In this order: what ends in between is removed afterwards.
    underWay.keySet().forEach(this::evictHere);
    if (upkeep.counts()) {
      ended.keys().forEach(this::remove);
    } else {
      ended.clear();
    }
  }

  private void remove(Object key) {
    if (ended.remove(key) && shared == null) {
      upkeep.evicted();
    }
  }
}
