package dev.damask.generated;

/**
 * How long to wait between attempts, in nanoseconds.
 *
 * @param delay the wait before the second attempt
 * @param multiplier what each further wait is multiplied by
 * @param maxDelay the longest wait, jitter included
 * @param jitter the fraction by which each wait varies
 */
record Backoff(long delay, double multiplier, long maxDelay, double jitter) {

  /** More waits than these are for nobody to wait for. */
  private static final int COUNTED = 1000;

  /**
   * The wait after an attempt; saturates.
   *
   * @param attempt the number of the attempt, from 1
   * @param random from 0 to 1, where in the range of the jitter the wait lies
   */
  long after(int attempt, double random) {
    long base = base(attempt);
    if (jitter == 0) {
      return base;
    }
    double low = base - base * jitter;
    double high = Math.min(base + base * jitter, (double) maxDelay);
    return Math.min(Math.round(low + (high - low) * random), maxDelay);
  }

  /**
   * The nanoseconds that some waits take at least; 0 where chance decides how many there are.
   *
   * @param maxDuration when the last of them has to be over
   */
  long shortest(int waits, long maxDuration) {
    if (jitter > 0 && maxDuration != Long.MAX_VALUE) {
      return 0;
    }
    long sum = 0;
    for (int i = 0; i < Math.min(waits, COUNTED); i++) {
      long wait = after(i + 1, 0);
      long left = maxDuration - sum;
      if (wait > left || wait == 0) {
        return sum;
      }
      if (multiplier == 1) {
        return wait * Math.min(waits, left / wait);
      }
      sum += wait;
    }
    return sum;
  }

  private long base(int attempt) {
    if (multiplier == 1 || delay == 0) {
      return Math.min(delay, maxDelay);
    }
    return Math.min(Math.round(delay * Math.pow(multiplier, attempt - 1)), maxDelay);
  }
}
