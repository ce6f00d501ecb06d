package dev.damask.generated;

import java.math.BigDecimal;

/**
 * When a circuit opens and closes.
 *
 * @param failureRate the part of the calls known that opens it; compared exactly
 * @param window how many calls are known at most
 * @param minimumCalls how many calls have to be known
 * @param openFor how many nanoseconds it stays open, and a trial may last
 * @param trials how many calls at once try it, and how many of them close it
 * @param slow from how many nanoseconds on a call is a failure, or {@link #NEVER}
 * @param failures what is a failure
 */
record BreakerPolicy(
    BigDecimal failureRate,
    int window,
    int minimumCalls,
    long openFor,
    int trials,
    long slow,
    Failures failures) {

  /** A length of time that no call takes. */
  static final long NEVER = Long.MAX_VALUE;

  boolean knowsSlowness() {
    return slow != NEVER;
  }

  boolean opensAt(int failed, int known) {
    return known >= minimumCalls
        && failureRate.multiply(BigDecimal.valueOf(known)).compareTo(BigDecimal.valueOf(failed))
            <= 0;
  }
}
