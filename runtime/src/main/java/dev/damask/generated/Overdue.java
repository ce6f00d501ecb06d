package dev.damask.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The interrupt of a call whose time is up. All that threads have not got over yet are known, since
 * calls with time limits may be made within one another, and no one's end may clear the interrupt
 * of one around it. Safe for use by several threads.
 */
final class Overdue {

  private static final ReentrantLock LOCK = new ReentrantLock();

  /** Those whose calls have not ended, in the order in which the times were up. */
  private static final List<Overdue> ALL = new ArrayList<>();

  private final Thread thread;
  private final StackTraceElement[] trace;
  private final CompletableFuture<Void> interrupted = new CompletableFuture<>();

  /** Those of the same thread when the time was up. */
  private List<Overdue> others = List.of();

  /** Whether the flag was set already when the time was up. */
  private boolean wasInterrupted;

  /** Whether it was not set by a call within this one; written when the call ends. */
  private boolean wasInterruptedFromElsewhere;

  /** That of a thread, which does now what its stack trace will be said to show. */
  Overdue(Thread thread) {
    this.thread = thread;
    this.trace = thread.getStackTrace();
  }

  /** What the thread did when the time was up. */
  StackTraceElement[] trace() {
    return trace;
  }

  /** Interrupts the thread, whose call has not ended. */
  void interrupt() {
    try {
      LOCK.lock();
      try {
        others = ALL.stream().filter(this::isOfSameThread).toList();
        wasInterrupted = thread.isInterrupted();
        ALL.add(this);
      } finally {
        LOCK.unlock();
      }
      thread.interrupt();
    } finally {
      interrupted.complete(null);
    }
  }

  /**
   * Clears the interrupt when the call ends, for its thread to call. Keeps one that came from
   * elsewhere before the time was up, and that of a call around this one.
   */
  void end() {
    interrupted.join();
    boolean stays;
    LOCK.lock();
    try {
      wasInterruptedFromElsewhere = wasInterrupted && !wasInterruptedWithin();
      int index = ALL.indexOf(this);
      ALL.remove(index);
      // Calls that have not ended are around this one.
      stays =
          wasInterruptedFromElsewhere || ALL.stream().skip(index).anyMatch(this::isOfSameThread);
    } finally {
      LOCK.unlock();
    }
    if (stays) {
      thread.interrupt();
    } else {
      Thread.interrupted();
    }
  }

  private boolean wasInterruptedWithin() {
    return others.stream()
        .anyMatch(other -> !ALL.contains(other) && !other.wasInterruptedFromElsewhere);
  }

  private boolean isOfSameThread(Overdue other) {
    return other.thread == thread;
  }
}
