package dev.damask.testing;

import java.lang.management.ManagementFactory;

/** Counts what the current thread allocates. */
public final class Allocation {

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Allocation() {}

  /** What the current thread has taken so far. */
  public static long bytes() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }

  /** The bytes for each of many runs, rounded down, after a warm-up. */
  public static long perRun(Runnable task) {
    long bytes = 0;
    int runs = 20_000;
    for (int round = 0; round < 3; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < runs; i++) {
        task.run();
      }
      bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
    }
    return bytes / runs;
  }
}
