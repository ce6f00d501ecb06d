package dev.damask.generated;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs a task after every signal, on one thread at a time: what it does neither nests nor overlaps,
 * and one run may answer several signals. Safe for use by several threads.
 */
final class Turns {

  private final Runnable task;

  /** Those not answered yet; the thread that makes it more than 0 answers them. */
  private final AtomicInteger signals = new AtomicInteger();

  Turns(Runnable task) {
    this.task = task;
  }

  /** Runs the task, or leaves that to the thread that runs it now. */
  void signal() {
    int seen = signals.incrementAndGet();
    if (seen > 1) {
      return;
    }
    while (seen > 0) {
      task.run();
      seen = signals.addAndGet(-seen);
    }
  }
}
