package dev.damask.generated;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One rate limit: when the last calls began, and the line of those that wait for their turn. Only
 * the first of the line waits for a time, which those before it have fixed; so whoever leaves the
 * line, or begins late, moves those behind. Safe for use by several threads.
 */
final class RateLine {

  /** What one is told who is not the first of the line. */
  static final long NOT_FIRST = -1;

  private final int value;
  private final long per;
  private final LongSupplier ticker;
  private final ReentrantLock lock = new ReentrantLock();
  private final Begins begins;
  private final Set<Waiter> line = new LinkedHashSet<>();

  /**
   * A limit under which no call has begun.
   *
   * @param value how many calls may begin
   * @param per in how many nanoseconds
   */
  RateLine(int value, long per, LongSupplier ticker) {
    this.value = value;
    this.per = per;
    this.ticker = ticker;
    this.begins = new Begins(value, per);
  }

  /**
   * Begins a call if its turn is now.
   *
   * @return the nanoseconds until its turn; 0 if it has begun
   */
  long begin() {
    lock.lock();
    try {
      return beginAt(ticker.getAsLong());
    } finally {
      lock.unlock();
    }
  }

  /**
   * Begins a call if its turn is now, or stands in the line if its turn comes in time.
   *
   * @return the nanoseconds until its turn; 0 if it has begun
   */
  long beginOrStand(Waiter waiter, long maxWait) {
    boolean isFirst;
    long wait;
    lock.lock();
    try {
      wait = beginAt(ticker.getAsLong());
      if (wait == 0 || wait > maxWait) {
        return wait;
      }
      isFirst = line.isEmpty();
      line.add(waiter);
    } finally {
      lock.unlock();
    }
    if (isFirst) {
      waiter.isFirst(wait);
    }
    return wait;
  }

  /**
   * Begins the call of one in the line if its turn is now.
   *
   * @return the nanoseconds until its turn, 0 if it has begun, or {@link #NOT_FIRST}
   */
  long begin(Waiter waiter) {
    Waiter next;
    long wait;
    lock.lock();
    try {
      if (first() != waiter) {
        return NOT_FIRST;
      }
      long now = ticker.getAsLong();
      wait = waitAfter(0, now);
      if (wait > 0) {
        return wait;
      }
      line.remove(waiter);
      add(now);
      next = first();
      wait = next == null ? 0 : waitAfter(0, now);
    } finally {
      lock.unlock();
    }
    if (next != null) {
      next.isFirst(wait);
    }
    return 0;
  }

  /** Leaves the line; does nothing for one who does not stand there any more. */
  void leave(Waiter waiter) {
    Waiter next;
    long wait;
    lock.lock();
    try {
      boolean wasFirst = first() == waiter;
      line.remove(waiter);
      next = wasFirst ? first() : null;
      wait = next == null ? 0 : waitAfter(0, ticker.getAsLong());
    } finally {
      lock.unlock();
    }
    if (next != null) {
      next.isFirst(wait);
    }
  }

  /** Whether nobody waits and no call began so late that it counts. */
  boolean isNew() {
    lock.lock();
    try {
      return line.isEmpty()
          && (begins.count() == 0 || ticker.getAsLong() - begins.get(begins.count() - 1) >= per);
    } finally {
      lock.unlock();
    }
  }

  /** Those of the line whose turn it is too have room beside this one, whenever they wake. */
  private long beginAt(long now) {
    long wait = waitAfter(line.size(), now);
    if (wait == 0) {
      add(now);
    }
    return wait;
  }

  private @Nullable Waiter first() {
    Iterator<Waiter> waiters = line.iterator();
    return waiters.hasNext() ? waiters.next() : null;
  }

  /** In the order of time, even if the ticker goes back. */
  private void add(long now) {
    int count = begins.count();
    long last = count == 0 ? now : begins.get(count - 1);
    begins.add(now - last < 0 ? last : now);
  }

  /**
   * How long it is until the turn of one with so many before it in the line, all of whom begin when
   * it is their turn; saturates.
   */
  private long waitAfter(int before, long now) {
    long spans = before < value ? 0 : before / value; // to divide takes longer than all the rest
    // The call that is so many before this one, of those that have begun; there may be none.
    int index = (int) (before - spans * value) - (value - begins.count());
    long wait = index < 0 ? 0 : left(now - begins.get(index));
    return spans == 0 ? wait : saturated(spans, wait);
  }

  /** What is left of a span; saturates where the ticker has gone back. */
  private long left(long elapsed) {
    long left = per - elapsed;
    return elapsed < 0 && left < 0 ? Long.MAX_VALUE : Math.max(0, left);
  }

  private long saturated(long spans, long wait) {
    return spans > (Long.MAX_VALUE - wait) / per ? Long.MAX_VALUE : wait + spans * per;
  }

  /** Who waits for a turn. */
  interface Waiter {

    /**
     * It is the first of the line now; told once.
     *
     * @param wait the nanoseconds until its turn; may be 0
     */
    void isFirst(long wait);
  }
}
