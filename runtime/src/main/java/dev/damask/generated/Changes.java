package dev.damask.generated;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The changes of some circuits that are still to be told. They are told in the order in which they
 * happened, one after the other and never while a lock is held; whoever comes while another thread
 * tells, or out of what is told, leaves that to it. Safe for use by several threads.
 */
final class Changes {

  private final Queue<Runnable> untold = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean isTold = new AtomicBoolean();

  /** To be called under the lock of the circuit that changes. */
  void add(Runnable change) {
    untold.add(change);
  }

  /** To be called after that. */
  void tell() {
    while (!untold.isEmpty() && isTold.compareAndSet(false, true)) {
      try {
        for (Runnable next = untold.poll(); next != null; next = untold.poll()) {
          next.run();
        }
      } finally {
        isTold.set(false);
      }
    }
  }
}
