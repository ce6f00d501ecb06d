/** Shared caches on any engine that is a provider of JSR 107. */
@NullMarked
package dev.damask.cache.jcache;

import org.jspecify.annotations.NullMarked;
