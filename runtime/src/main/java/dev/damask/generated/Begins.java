package dev.damask.generated;

import java.util.Arrays;

/**
 * When the last calls began, so many at most; grows as calls come. Not safe for use by several
 * threads.
 */
final class Begins {

  private static final int AT_FIRST = 16;

  private final int most;
  private long[] times;

  /** Where the oldest is once there are as many as can be; before that, where the next goes. */
  private int next;

  private int count;

  Begins(int most) {
    this.most = most;
    this.times = new long[Math.min(most, AT_FIRST)];
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** Adds one, and forgets the oldest where there is no room. */
  void add(long time) {
    if (next == times.length) {
      times = Arrays.copyOf(times, (int) Math.min(most, 2L * times.length));
    }
    times[next] = time;
    next = next + 1 == most ? 0 : next + 1;
    count = Math.min(most, count + 1);
  }

  /** The oldest but so many; there have to be more. */
  long get(int index) {
    return times[count < most ? index : (int) (((long) next + index) % most)];
  }
}
