package dev.damask.generated;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A task for some thread, in the surroundings of the one that makes it. Its cancellation interrupts
 * that thread, and it completes when the thread is done with it, not before; one that is cancelled
 * first never runs.
 *
 * @param <R> the result
 */
final class ThreadTask<R extends @Nullable Object> extends CompletableFuture<R>
    implements Runnable {

  private final Start<? extends R> body;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Thread runner;
  private boolean begun;
  private boolean interrupted;

  ThreadTask(Start<? extends R> body) {
    this.body = Surroundings.now().around(body);
  }

  /** Runs the task, unless it has been begun or cancelled. */
  @Override
  public void run() {
    if (!begin()) {
      return;
    }
    R result;
    try {
      result = body.begin();
    } catch (Throwable failure) {
      end();
      completeExceptionally(failure);
      return;
    }
    end();
    complete(result);
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    return interruptOrForestall() ? super.cancel(mayInterruptIfRunning) : isCancelled();
  }

  private boolean begin() {
    lock.lock();
    try {
      boolean isFirst = !begun;
      if (isFirst) {
        begun = true;
        runner = Thread.currentThread();
      }
      return isFirst;
    } finally {
      lock.unlock();
    }
  }

  /** The thread goes on to something else: our interrupt must not follow it there. */
  private void end() {
    lock.lock();
    try {
      runner = null;
      if (interrupted) {
        Thread.interrupted();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Returns whether it was not begun, and now never will be. */
  private boolean interruptOrForestall() {
    lock.lock();
    try {
      if (runner != null) {
        interrupted = true;
        runner.interrupt();
      }
      boolean isForestalled = !begun;
      begun = true;
      return isForestalled;
    } finally {
      lock.unlock();
    }
  }
}
