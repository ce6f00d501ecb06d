/** Shared caches on Redis. */
@NullMarked
package dev.damask.cache.redis;

import org.jspecify.annotations.NullMarked;
