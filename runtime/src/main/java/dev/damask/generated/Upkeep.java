package dev.damask.generated;

import dev.damask.cache.CacheStats;
import dev.damask.observe.CacheAsked.Answer;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * What a cache does besides keeping values: looks at their ages, counts and tells its answers, and
 * logs what goes wrong where no caller is told. Safe for use by several threads.
 */
final class Upkeep {

  private static final CacheStats NONE = new CacheStats(0, 0, 0, 0, 0, 0);

  private final Lifetime lifetime;
  private final CacheLog log;
  private final boolean skipNulls;
  private final @Nullable Tally tally;
  private final @Nullable Teller teller;
  private final boolean isShared;

  /**
   * @param tally null where nothing is counted
   * @param teller null where nobody hears
   * @param isShared whether values come from other JVMs, which have an age then
   */
  Upkeep(
      Lifetime lifetime,
      CacheLog log,
      boolean skipNulls,
      @Nullable Tally tally,
      @Nullable Teller teller,
      boolean isShared) {
    this.lifetime = lifetime;
    this.log = log;
    this.skipNulls = skipNulls;
    this.tally = tally;
    this.teller = teller;
    this.isShared = isShared;
  }

  /** Whether there is nothing to do for a value that the cache has. */
  boolean isPlain() {
    return lifetime.isPlain() && tally == null && teller == null && !isShared;
  }

  /** The age of a value that is computed now; null where nobody asks for it. */
  @Nullable Age begin() {
    return lifetime.isPlain() ? null : lifetime.begin();
  }

  Freshness of(@Nullable Age age) {
    return age == null ? Freshness.FRESH : lifetime.of(age);
  }

  /** A call is answered by a value that has not expired. */
  <T> T hit(T answer) {
    answered(tally == null ? null : tally.hits, Answer.HIT);
    return answer;
  }

  /** A call is answered by a value that the store has. */
  <T> T shared(T answer) {
    answered(tally == null ? null : tally.hits, Answer.SHARED);
    return answer;
  }

  /** A call is answered by a value that has expired. */
  <T> T stale(T answer) {
    answered(tally == null ? null : tally.stale, Answer.STALE);
    return answer;
  }

  /** A call shares the end of another's computation. */
  <T> T joined(T answer) {
    answered(tally == null ? null : tally.joined, Answer.JOINED);
    return answer;
  }

  /** A call's own computation has returned. */
  void computed() {
    answered(tally == null ? null : tally.computed, Answer.COMPUTED);
  }

  private void answered(@Nullable LongAdder count, Answer answer) {
    if (count != null) {
      count.increment();
    }
    if (teller != null) {
      teller.asked(answer);
    }
  }

  /** A computation has returned that is no call's. */
  void refreshed() {
    if (tally != null) {
      tally.computed.increment();
    }
  }

  /** A computation failed. */
  void failed() {
    if (tally != null) {
      tally.failures.increment();
    }
  }

  /** A call has removed a value. */
  void evicted() {
    if (tally != null) {
      tally.evictions.increment();
    }
  }

  /** Whether anything is counted. */
  boolean counts() {
    return tally != null;
  }

  CacheStats stats() {
    return tally == null ? NONE : tally.snapshot();
  }

  /** Whether a failure is one that an expired value may answer. */
  boolean mayAnswer(Throwable failure) {
    return lifetime.servesStale() && failure instanceof Exception && !Abandoned.is(failure);
  }

  /** Whether a value that the cache still has answers a failure now. */
  boolean answers(@Nullable Age age) {
    return age != null && lifetime.answers(age);
  }

  /** Logs the failure of a call's computation that an expired value answers. */
  void logAnswered(Object key, Throwable failure) {
    log.answered(key, failure);
  }

  /** A value could not be refreshed. */
  void refreshFailed(Object key, @Nullable Age age, Throwable failure) {
    notRefreshed(age);
    log.refreshFailed(key, failure);
    failed();
  }

  /** A value was not replaced by what was computed to refresh it. */
  void notRefreshed(@Nullable Age age) {
    if (age != null) {
      lifetime.notRefreshed(age);
    }
  }

  /** Whether a value is kept. */
  boolean keeps(@Nullable Object value) {
    return value != null || !skipNulls;
  }

  /**
   * Whether a value is kept, which a method of the user's is asked where nothing else speaks
   * against it; where that fails, it is not.
   */
  <V extends @Nullable Object> boolean keeps(Object key, V value, Step<? super V, Boolean> unless) {
    if (!keeps(value)) {
      return false;
    }
    try {
      return !unless.apply(value);
    } catch (Throwable failure) {
      Harmless.drop(failure);
      log.notAsked(key, failure);
      return false;
    }
  }
}
