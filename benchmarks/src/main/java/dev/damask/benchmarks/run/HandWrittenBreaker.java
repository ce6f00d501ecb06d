package dev.damask.benchmarks.run;

import java.util.concurrent.locks.ReentrantLock;

/** A circuit breaker as one writes it for one method: the last 20 calls as bits of a number. */
final class HandWrittenBreaker {

  private static final long OPEN_FOR = 30_000_000_000L;
  private static final int WINDOW = 20;
  private static final int MINIMUM = 10;
  private static final int MOST_FAILED = 9;

  private final ReentrantLock lock = new ReentrantLock();
  private int failures;
  private int known;
  private long openSince;
  private volatile boolean open;

  void enter() {
    if (open) {
      tryAgain();
    }
  }

  private void tryAgain() {
    lock.lock();
    try {
      if (open && System.nanoTime() - openSince < OPEN_FOR) {
        throw new IllegalStateException("the circuit is open");
      }
      openSince = System.nanoTime(); // one trial at a time
    } finally {
      lock.unlock();
    }
  }

  void ended(boolean failed) {
    lock.lock();
    try {
      failures = (failures << 1 | (failed ? 1 : 0)) & ((1 << WINDOW) - 1);
      known = Math.min(WINDOW, known + 1);
      if (open && !failed) {
        open = false;
        failures = 0;
        known = 0;
      } else if (known >= MINIMUM && Integer.bitCount(failures) > MOST_FAILED) {
        open = true;
        openSince = System.nanoTime();
      }
    } finally {
      lock.unlock();
    }
  }
}
