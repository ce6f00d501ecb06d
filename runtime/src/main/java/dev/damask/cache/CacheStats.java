package dev.damask.cache;

/**
 * What a cache has counted so far. A call is one of hits, computed, joined and stale.
 *
 * @param hits values that were served, those of a shared store included
 * @param computed computations that returned
 * @param joined calls that waited for another's computation
 * @param stale calls that an expired value answered
 * @param failures computations that threw
 * @param evictions keys that calls removed
 */
public record CacheStats(
    long hits, long computed, long joined, long stale, long failures, long evictions) {

  /** These and what another cache has counted. */
  public CacheStats plus(CacheStats other) {
    return new CacheStats(
        hits + other.hits,
        computed + other.computed,
        joined + other.joined,
        stale + other.stale,
        failures + other.failures,
        evictions + other.evictions);
  }
}
