package dev.damask.benchmarks.run;

import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;

/** A rate limit as one writes it: when the last calls began, in a ring. */
final class HandWrittenLimit {

  private final ReentrantLock lock = new ReentrantLock();
  private final long per;
  private final long[] begins;
  private int next;

  HandWrittenLimit(int calls, long per) {
    this.per = per;
    this.begins = new long[calls];
    Arrays.fill(begins, System.nanoTime() - per);
  }

  void begin() {
    lock.lock();
    try {
      long now = System.nanoTime();
      if (now - begins[next] < per) {
        throw new IllegalStateException("too many calls");
      }
      begins[next] = now;
      next = next + 1 == begins.length ? 0 : next + 1;
    } finally {
      lock.unlock();
    }
  }
}
