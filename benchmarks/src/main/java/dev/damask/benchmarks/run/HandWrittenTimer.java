package dev.damask.benchmarks.run;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A time limit of 2 s as one writes it: a task that interrupts, and that the call's end cancels.
 */
final class HandWrittenTimer {

  private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);

  HandWrittenTimer() {
    timer.setRemoveOnCancelPolicy(true);
  }

  Call begin() {
    Call call = new Call(Thread.currentThread());
    call.task = timer.schedule(call, 2, TimeUnit.SECONDS);
    return call;
  }

  void close() {
    timer.shutdownNow();
  }

  /** A call under way. */
  static final class Call implements Runnable {

    private static final int ENDED = 1;
    private static final int LATE = 2;
    private static final int INTERRUPTED = 3;

    private final Thread thread;
    private final AtomicInteger state = new AtomicInteger();
    private ScheduledFuture<?> task;

    private Call(Thread thread) {
      this.thread = thread;
    }

    @Override
    public void run() {
      if (state.compareAndSet(0, LATE)) {
        thread.interrupt();
        state.set(INTERRUPTED);
      }
    }

    void end() {
      if (state.compareAndSet(0, ENDED)) {
        task.cancel(false);
        return;
      }
      while (state.get() != INTERRUPTED) {
        Thread.onSpinWait();
      }
      Thread.interrupted();
      throw new IllegalStateException("too late");
    }
  }
}
