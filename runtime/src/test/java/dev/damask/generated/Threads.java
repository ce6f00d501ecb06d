package dev.damask.generated;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Threads for tests that fail instead of hanging. */
final class Threads {

  private static final long LIMIT_SECONDS = 60;

  private Threads() {}

  /** A task on a thread of its own. */
  static <T> Running<T> start(Callable<T> task) {
    return start(task, 0);
  }

  /** A task on a thread whose stack suffices for deep recursion on any machine. */
  static <T> Running<T> startDeep(Callable<T> task) {
    return start(task, 1L << 28);
  }

  private static <T> Running<T> start(Callable<T> task, long stackSize) {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(null, future, "test", stackSize);
    thread.setDaemon(true);
    thread.start();
    return new Running<>(thread, future);
  }

  /** Starts the tasks together. */
  static <T> List<Running<T>> startAll(List<Callable<T>> tasks) {
    CyclicBarrier barrier = new CyclicBarrier(tasks.size());
    List<Running<T>> running = new ArrayList<>();
    for (Callable<T> task : tasks) {
      running.add(
          start(
              () -> {
                barrier.await();
                return task.call();
              }));
    }
    return running;
  }

  static void await(CountDownLatch latch) {
    try {
      if (!latch.await(LIMIT_SECONDS, SECONDS)) {
        throw new AssertionError("waited in vain");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** A thread and its result. */
  record Running<T>(Thread thread, FutureTask<T> future) {

    T result() throws Exception {
      return future.get(LIMIT_SECONDS, SECONDS);
    }

    Throwable failure() throws Exception {
      try {
        T result = result();
        throw new AssertionError("returned " + result);
      } catch (ExecutionException e) {
        return e.getCause();
      }
    }

    /** Returns once the thread is parked. */
    void awaitWaiting() {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
      while (thread.getState() != Thread.State.WAITING) {
        if (System.nanoTime() - end > 0 || future.isDone()) {
          throw new AssertionError("does not wait");
        }
        Thread.onSpinWait();
      }
    }
  }
}
