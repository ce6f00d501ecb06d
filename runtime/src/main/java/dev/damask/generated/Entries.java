package dev.damask.generated;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a cache holds, by key, for a time and up to a number. Safe for use by several threads.
 *
 * @param <E> an entry
 */
final class Entries<E> {

  private final Cache<Object, E> cache;

  /**
   * Without entries.
   *
   * @throws IllegalArgumentException if the time or the size is negative
   */
  Entries(Duration ttl, long maximumSize, LongSupplier ticker) {
    long nanos = Math.min(Nanos.of(ttl), Long.MAX_VALUE / 2);
    this.cache =
        Caffeine.newBuilder()
            .maximumSize(maximumSize)
            // Half nanoseconds: Caffeine drops the lowest bit of the time of a write.
            .expireAfterWrite(2 * nanos, TimeUnit.NANOSECONDS)
            .ticker(() -> 2 * ticker.getAsLong())
            .executor(Runnable::run) // so that the size is bounded at once
            .build();
  }

  // Caffeine lets a function say by null that there is no entry, and does not declare it.
  @SuppressWarnings("NullAway")
  @Nullable E get(Object key) {
    // Not getIfPresent, with which Caffeine takes longer to find an entry.
    return cache.get(key, absent -> null);
  }

  void put(Object key, E entry) {
    cache.put(key, entry);
  }

  void remove(Object key) {
    cache.invalidate(key);
  }

  void clear() {
    cache.invalidateAll();
  }
}
