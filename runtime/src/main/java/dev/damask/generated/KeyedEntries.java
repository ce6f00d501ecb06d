package dev.damask.generated;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Entries in Caffeine, for a time and up to a number.
 *
 * @param <E> an entry
 */
final class KeyedEntries<E> implements Entries<E> {

  private final Cache<Object, E> cache;

  /**
   * Without entries.
   *
   * @param nanos how long they are kept; {@link Lifetime#NEVER} for ever
   * @throws IllegalArgumentException if the time or the size is negative
   */
  KeyedEntries(long nanos, long maximumSize, LongSupplier ticker) {
    Caffeine<Object, Object> builder =
        Caffeine.newBuilder()
            .maximumSize(maximumSize)
            .executor(Runnable::run); // so that the size is bounded at once
    if (nanos != Lifetime.NEVER) {
      // Half nanoseconds: Caffeine drops the lowest bit of the time of a write.
      builder
          .expireAfterWrite(2 * Math.min(nanos, Long.MAX_VALUE / 2), TimeUnit.NANOSECONDS)
          .ticker(() -> 2 * ticker.getAsLong());
    }
    this.cache = builder.build();
  }

  // Caffeine lets a function say by null that there is no entry, and does not declare it.
  @SuppressWarnings("NullAway")
  @Override
  public @Nullable E get(Object key) {
    // Not getIfPresent, with which Caffeine takes longer to find an entry.
    return cache.get(key, absent -> null);
  }

  @Override
  public void put(Object key, E entry) {
    cache.put(key, entry);
  }

  @Override
  public boolean remove(Object key) {
    return cache.asMap().remove(key) != null;
  }

  @Override
  public Iterable<Object> keys() {
    return cache.asMap().keySet();
  }

  @Override
  public void clear() {
    cache.invalidateAll();
  }
}
