package dev.damask.observe;

import dev.damask.cache.CacheStats;
import java.util.function.Supplier;

/**
 * A cache that counts has been created, with its wrapper or for all wrappers of a class.
 *
 * @param type the {@link Class#getName} of the user's class
 * @param method the name of the method, which several caches may have
 * @param cache stands for the cache, and is collected with it; who keeps it, keeps the cache
 * @param stats what the cache has counted so far, whenever it is asked; who keeps it, keeps no more
 *     than the counts, which stay when the cache is collected
 */
public record CacheCreated(String type, String method, Object cache, Supplier<CacheStats> stats)
    implements CallEvent {}
