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

  private long base(int attempt) {
    if (multiplier == 1 || delay == 0) {
      return Math.min(delay, maxDelay);
    }
    return Math.min(Math.round(delay * Math.pow(multiplier, attempt - 1)), maxDelay);
  }
}
