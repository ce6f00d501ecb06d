package dev.damask.generated;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The interrupt of a call whose time is up. All that threads have not got over yet are known, since
 * calls with time limits may be made within one another, and no one's end may clear the interrupt
 * of one around it. Safe for use by several threads.
 */
final class Overdue {

  private static final StackTraceElement[] NO_TRACE = {};

  private static final ReentrantLock LOCK = new ReentrantLock();

  /** Those of each thread whose calls have not ended, in the order in which the times were up. */
  private static final IdentityHashMap<Thread, List<Overdue>> ALL = new IdentityHashMap<>();

  private final Thread thread;
  private final StackTraceElement[] trace;
  private final CountDownLatch interrupted = new CountDownLatch(1);

  /** Those of the same thread when the time was up. */
  private List<Overdue> others = List.of();

  /** Whether the flag was set already when the time was up. */
  private boolean wasInterrupted;

  /** Whether that has been looked at. */
  private volatile boolean hasLooked;

  /** Whether it was not set by a call within this one; written when the call ends. */
  private boolean wasInterruptedFromElsewhere;

  /** That of a thread, which does now what its stack trace will be said to show. */
  Overdue(Thread thread) {
    this.thread = thread;
    this.trace = traceOf(thread);
  }

  private static StackTraceElement[] traceOf(Thread thread) {
    try {
      return thread.getStackTrace();
    } catch (Throwable failure) {
      Harmless.drop(failure);
      return NO_TRACE;
    }
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
        List<Overdue> mine = ALL.computeIfAbsent(thread, key -> new ArrayList<>(1));
        others = List.copyOf(mine);
        wasInterrupted = thread.isInterrupted();
        hasLooked = true;
        mine.add(this);
      } finally {
        LOCK.unlock();
      }
      thread.interrupt();
    } finally {
      interrupted.countDown();
    }
  }

  /** Whether the flag of the thread has been looked at, and may be this one's from now on. */
  boolean hasLooked() {
    return hasLooked;
  }

  /**
   * Clears the interrupt when the call ends, for its thread to call. Keeps one that came from
   * elsewhere before the time was up, and that of a call around this one.
   *
   * @param flagged whether the flag was set before it was looked at: whoever waits for a lock or
   *     for this interrupt has no flag meanwhile
   */
  void end(boolean flagged) {
    Latches.await(interrupted);
    boolean stays;
    LOCK.lock();
    try {
      wasInterrupted |= flagged;
      List<Overdue> mine = ALL.getOrDefault(thread, List.of());
      wasInterruptedFromElsewhere = wasInterrupted && !wasInterruptedWithin(mine);
      int index = mine.indexOf(this);
      // Calls that have not ended, and whose time was up later, are around this one.
      stays = wasInterruptedFromElsewhere || index < mine.size() - 1;
      if (mine.remove(this) && mine.isEmpty()) {
        ALL.remove(thread);
      }
    } finally {
      LOCK.unlock();
    }
    if (stays) {
      thread.interrupt();
    } else {
      Thread.interrupted();
    }
  }

  private boolean wasInterruptedWithin(List<Overdue> notEnded) {
    return others.stream()
        .anyMatch(other -> !notEnded.contains(other) && !other.wasInterruptedFromElsewhere);
  }
}
