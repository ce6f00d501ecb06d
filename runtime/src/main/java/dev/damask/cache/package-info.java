/** Caches that several JVMs share: the engine behind them, and how values become bytes. */
@NullMarked
package dev.damask.cache;

import org.jspecify.annotations.NullMarked;
