package dev.damask.generated;

/** How the last calls went, so many at most. Not safe for use by several threads. */
final class KnownCalls {

  private final int window;

  /** A ring of bits, set for failures. */
  private final long[] failures;

  private int next;
  private int count;
  private int failed;

  KnownCalls(int window) {
    this.window = window;
    this.failures = new long[(window - 1) / Long.SIZE + 1];
  }

  int count() {
    return count;
  }

  int failed() {
    return failed;
  }

  boolean isFull() {
    return count == window;
  }

  /** Adds a call; returns whether there was room, so that the oldest is not forgotten. */
  boolean add(boolean failure) {
    int word = next / Long.SIZE;
    long bit = 1L << next; // which takes the lowest six bits
    boolean more = !isFull();
    if (!more) {
      failed -= (failures[word] & bit) == 0 ? 0 : 1;
    } else {
      count++;
    }
    if (failure) {
      failures[word] |= bit;
      failed++;
    } else {
      failures[word] &= ~bit;
    }
    next = next + 1 == window ? 0 : next + 1;
    return more;
  }
}
