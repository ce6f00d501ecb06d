package dev.damask.generated;

/**
 * When the last calls began, so many at most, but for those so long ago that they do not matter;
 * grows as calls come. Not safe for use by several threads.
 */
final class Begins {

  private static final int AT_FIRST = 16;

  private final int most;

  /** How long a begin matters. */
  private final long span;

  /** A ring. */
  private long[] times;

  /** Where the oldest is. */
  private int oldest;

  private int count;

  Begins(int most, long span) {
    this.most = most;
    this.span = span;
    this.times = new long[Math.min(most, AT_FIRST)];
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** Adds one, and forgets the oldest where there is no room. */
  void add(long time) {
    if (count == times.length) {
      makeRoom(time);
    }
    times[index(count)] = time;
    count++;
  }

  /** The oldest but so many; there have to be more. */
  long get(int index) {
    return times[index(index)];
  }

  private void makeRoom(long now) {
    while (count > 0 && now - times[oldest] >= span) {
      forget();
    }
    if (count == most) {
      forget();
    } else if (count > times.length / 2) {
      grow();
    }
  }

  private void forget() {
    oldest = index(1);
    count--;
  }

  private void grow() {
    long[] more = new long[(int) Math.min(most, 2L * times.length)];
    for (int i = 0; i < count; i++) {
      more[i] = get(i);
    }
    times = more;
    oldest = 0;
  }

  private int index(int index) {
    long at = (long) oldest + index;
    return (int) (at < times.length ? at : at - times.length);
  }
}
