package dev.damask.generated;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The places of a bulkhead, and the line of those who wait for one. A place that becomes free goes
 * to the first in the line, before anybody else can take it. Safe for use by several threads.
 */
public final class Places {

  /** No place is free, and there is a line; only who holds the lock ends this. */
  private static final int LINE = -1;

  private final int count;

  /** How many are free, or {@link #LINE}. */
  private final AtomicInteger free;

  private final ReentrantLock lock = new ReentrantLock();
  private final Set<Waiter> line = new LinkedHashSet<>();

  Places(int count) {
    this.count = count;
    this.free = new AtomicInteger(count);
  }

  /** Leaves the place that a call had. */
  public void leave() {
    int now = free.get();
    while (now != LINE) {
      if (free.compareAndSet(now, now + 1)) {
        return;
      }
      now = free.get();
    }
    Waiter first = pass();
    if (first != null) {
      first.admit();
    }
  }

  /** Takes a place if one is free. */
  boolean take() {
    int now = free.get();
    while (now > 0) {
      if (free.compareAndSet(now, now - 1)) {
        return true;
      }
      now = free.get();
    }
    return false;
  }

  /** Takes a place if one is free, or else stands in the line; returns whether it took one. */
  boolean takeOrStand(Waiter waiter) {
    lock.lock();
    try {
      while (!take()) {
        if (free.get() == LINE || free.compareAndSet(0, LINE)) {
          line.add(waiter);
          return false;
        }
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Leaves the line; returns false for one who does not stand there any more. */
  boolean leaveLine(Waiter waiter) {
    lock.lock();
    try {
      boolean left = line.remove(waiter);
      if (left && line.isEmpty()) {
        free.set(0);
      }
      return left;
    } finally {
      lock.unlock();
    }
  }

  /** Whether nobody has a place or waits for one. */
  boolean areAllFree() {
    return free.get() == count;
  }

  /** Takes out of the line who gets a place that is left; frees it where there is no line. */
  private @Nullable Waiter pass() {
    lock.lock();
    try {
      Iterator<Waiter> waiters = line.iterator();
      if (!waiters.hasNext()) {
        free.incrementAndGet();
        return null;
      }
      Waiter first = waiters.next();
      waiters.remove();
      if (line.isEmpty()) {
        free.set(0);
      }
      return first;
    } finally {
      lock.unlock();
    }
  }

  /** Who waits for a place. */
  interface Waiter {

    /** It has a place now; called once, on the thread of whoever had it. */
    void admit();
  }
}
