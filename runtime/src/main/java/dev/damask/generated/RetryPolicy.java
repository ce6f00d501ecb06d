package dev.damask.generated;

import dev.damask.Environment;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When a retried method calls again, and after how long. Immutable and safe for use by several
 * threads.
 */
public final class RetryPolicy {

  /** Not a wait, but the end. */
  static final long STOP = -1;

  private final RetryTeller teller;
  private final int maxAttempts;
  private final Backoff backoff;
  private final long maxDuration;
  private final Failures failures;

  RetryPolicy(
      RetryTeller teller, int maxAttempts, Backoff backoff, long maxDuration, Failures failures) {
    this.teller = teller;
    this.maxAttempts = maxAttempts;
    this.backoff = backoff;
    this.maxDuration = maxDuration;
    this.failures = failures;
  }

  /**
   * A builder of a policy with {@link dev.damask.decorate.Retry}'s defaults.
   *
   * @param name the name of the method
   */
  public static RetryBuilder of(String name, WrapperSettings settings) {
    return new RetryBuilder(settings.type(), name, settings.of("retry", name));
  }

  /** The attempts of one call. Where there is a longest duration, it counts from now. */
  public Attempts attempts(Environment environment) {
    return attempts(environment, start(environment));
  }

  /**
   * The attempts of one call.
   *
   * @param start what the environment's ticker said when the first one began
   */
  public Attempts attempts(Environment environment, long start) {
    return new Attempts(this, environment, start);
  }

  /** What the environment's ticker says, if there is a longest duration that counts from now. */
  public long start(Environment environment) {
    return hasMaxDuration() ? environment.ticker().getAsLong() : 0;
  }

  boolean hasMaxDuration() {
    return maxDuration != Long.MAX_VALUE;
  }

  /** The nanoseconds that all delays together take at least, or 0 where that is chance. */
  long shortestDelays() {
    return backoff.shortest(maxAttempts - 1, maxDuration);
  }

  /** Whether a failure is one to retry, attempts and time permitting. */
  boolean retries(Throwable failure) {
    return failures.include(failure);
  }

  /**
   * The nanoseconds to wait after an attempt that failed, or {@link #STOP} where no attempt or no
   * time is left.
   *
   * @param attempt the number of the attempt, from 1
   * @param elapsed the nanoseconds since the first one began; means nothing without a longest
   *     duration
   */
  long delay(int attempt, long elapsed) {
    if (attempt >= maxAttempts) {
      return STOP;
    }
    double random = backoff.jitter() == 0 ? 0 : ThreadLocalRandom.current().nextDouble();
    long delay = backoff.after(attempt, random);
    return delay > maxDuration - Math.max(0, elapsed) ? STOP : delay;
  }

  /** Logs and tells what comes of attempts. */
  RetryTeller teller() {
    return teller;
  }
}
