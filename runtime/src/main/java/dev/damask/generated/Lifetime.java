package dev.damask.generated;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * For how long the values of a cache are served, refreshed, and of use where they cannot be
 * replaced. Ages are differences, so that the ticker may wrap; where it goes back values are young
 * again.
 *
 * @param ttl for how many nanoseconds a value is served
 * @param refreshAfter from which age on it is computed anew while it is served
 * @param staleFor for how long after that a value answers failures; less than 0 for not at all
 */
record Lifetime(LongSupplier ticker, long ttl, long refreshAfter, long staleFor) {

  /** An age that no value reaches. */
  static final long NEVER = Long.MAX_VALUE;

  private static final long SECOND = Nanos.of(Duration.ofSeconds(1));

  /** The age of a value that is computed now. */
  Age begin() {
    return new Age(ticker.getAsLong());
  }

  /** Whether values are served for a time and nothing else. */
  boolean isPlain() {
    return refreshAfter == NEVER && !servesStale();
  }

  boolean servesStale() {
    return staleFor >= 0;
  }

  /** For how long there is any use in a value. */
  long retention() {
    if (!servesStale() || ttl == NEVER) {
      return ttl;
    }
    long all = ttl + staleFor + 1; // one more, as the last nanosecond counts
    return all < 0 ? NEVER : all;
  }

  Freshness of(Age age) {
    long now = ticker.getAsLong();
    long passed = now - age.since();
    if (passed < ttl) {
      return passed >= refreshAfter && age.mayBeRefreshed(now) ? Freshness.DUE : Freshness.FRESH;
    }
    return passed - ttl <= staleFor && !age.mayBeAttempted(now)
        ? Freshness.STALE
        : Freshness.EXPIRED;
  }

  /**
   * Whether a value may answer a failure now. If it has expired, it is then served for a moment
   * without another attempt.
   */
  boolean answers(Age age) {
    long now = ticker.getAsLong();
    long passed = now - age.since();
    if (passed < ttl) {
      return true; // the ticker has gone back
    }
    if (passed - ttl > staleFor) {
      return false;
    }
    age.pauseAttempts(new Pause(now, SECOND));
    return true;
  }

  /** Takes note of a value that could not be refreshed. */
  void notRefreshed(Age age) {
    age.pauseRefreshes(new Pause(ticker.getAsLong(), Math.max(refreshAfter / 10, SECOND)));
  }
}
