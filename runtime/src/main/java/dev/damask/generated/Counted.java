package dev.damask.generated;

import dev.damask.cache.CacheStats;
import org.jspecify.annotations.Nullable;

/** What caches have counted, those that are left out too. */
public final class Counted {

  private static final CacheStats NONE = new CacheStats(0, 0, 0, 0, 0, 0);

  private Counted() {}

  /**
   * What a cache has counted so far.
   *
   * @param cache null where it is left out
   */
  public static CacheStats of(@Nullable Cache<?> cache) {
    return cache == null ? NONE : cache.stats();
  }

  /** As {@link #of(Cache)}. */
  public static CacheStats of(@Nullable AsyncCache cache) {
    return cache == null ? NONE : cache.stats();
  }
}
