package dev.damask.generated;

import dev.damask.cache.CacheStats;
import java.util.concurrent.atomic.LongAdder;

/** Counts what a cache does. Safe for use by several threads. */
final class Tally {

  final LongAdder hits = new LongAdder();
  final LongAdder computed = new LongAdder();
  final LongAdder joined = new LongAdder();
  final LongAdder stale = new LongAdder();
  final LongAdder failures = new LongAdder();
  final LongAdder evictions = new LongAdder();

  CacheStats snapshot() {
    return new CacheStats(
        hits.sum(), computed.sum(), joined.sum(), stale.sum(), failures.sum(), evictions.sum());
  }
}
