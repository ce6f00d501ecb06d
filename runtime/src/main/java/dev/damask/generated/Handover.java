package dev.damask.generated;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/**
 * Hands calls that may begin now over to an executor. What such a call hands over itself, where the
 * executor runs it at once, does not nest in it. Safe for use by several threads.
 */
final class Handover {

  private final Executor executor;
  private final Queue<WaitingCall<?>> calls = new ConcurrentLinkedQueue<>();
  private final Turns turns = new Turns(this::handOver);

  Handover(Executor executor) {
    this.executor = executor;
  }

  void add(WaitingCall<?> call) {
    calls.add(call);
    turns.signal();
  }

  private void handOver() {
    for (WaitingCall<?> call = calls.poll(); call != null; call = calls.poll()) {
      try {
        executor.execute(call);
      } catch (Throwable failure) {
        call.refused(failure);
      }
    }
  }
}
