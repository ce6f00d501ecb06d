package dev.damask.observe;

import dev.damask.cache.CacheStats;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What all caches of a method have counted together. Caches are not kept by this; what those have
 * counted that are gone stays in the sum, which never sinks. Safe for use by several threads.
 */
final class CountedCaches {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Reference<?>, Supplier<CacheStats>> there = new HashMap<>();
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();
  private CacheStats past = new CacheStats(0, 0, 0, 0, 0, 0);

  void add(CacheCreated created) {
    lock.lock();
    try {
      settle();
      there.put(new WeakReference<>(created.cache(), gone), created.stats());
    } finally {
      lock.unlock();
    }
  }

  CacheStats sum() {
    lock.lock();
    try {
      settle();
      CacheStats sum = past;
      for (Supplier<CacheStats> counted : there.values()) {
        sum = sum.plus(counted.get());
      }
      return sum;
    } finally {
      lock.unlock();
    }
  }

  /** Adds up what those have counted that are gone, and forgets them. */
  private void settle() {
    for (Reference<?> one = gone.poll(); one != null; one = gone.poll()) {
      Supplier<CacheStats> counted = there.remove(one);
      if (counted != null) {
        past = past.plus(counted.get());
      }
    }
  }
}
