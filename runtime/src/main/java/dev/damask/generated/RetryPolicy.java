package dev.damask.generated;

import dev.damask.Environment;
import java.time.Duration;
import java.util.List;
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

  private RetryPolicy(Builder builder) {
    this.teller = builder.teller();
    this.maxAttempts = builder.maxAttempts;
    this.backoff = new Backoff(builder.delay, builder.multiplier, builder.maxDelay, builder.jitter);
    this.maxDuration = builder.maxDuration;
    this.failures = new Failures(builder.on, builder.notOn);
  }

  /**
   * A builder of a policy with {@link dev.damask.decorate.Retry}'s defaults.
   *
   * @param type the user's class, whose logger it is
   * @param name the name of the method
   */
  public static Builder of(Class<?> type, String name) {
    return new Builder(type, name);
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
  long start(Environment environment) {
    return hasMaxDuration() ? environment.ticker().getAsLong() : 0;
  }

  boolean hasMaxDuration() {
    return maxDuration != Long.MAX_VALUE;
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

  /** Builds a policy. Not safe for use by several threads. */
  public static final class Builder {

    private final Class<?> type;
    private final String name;
    private boolean onlyAnswers;
    private int maxAttempts = 3;
    private long delay = Nanos.of(Duration.ofSeconds(1));
    private double multiplier = 1;
    private long maxDelay = Long.MAX_VALUE;
    private double jitter;
    private long maxDuration = Long.MAX_VALUE;
    private List<Class<? extends Throwable>> on = List.of(Exception.class);
    private List<Class<? extends Throwable>> notOn = List.of();
    private String fallback = "fallback";
    private List<Class<? extends Throwable>> masked = List.of();

    private Builder(Class<?> type, String name) {
      this.type = type;
      this.name = name;
    }

    /** Sets the most calls, the first included; at least 1. */
    public Builder maxAttempts(int maxAttempts) {
      Require.that(maxAttempts >= 1, "maxAttempts must be at least 1");
      this.maxAttempts = maxAttempts;
      return this;
    }

    /** Sets the wait before the second attempt; may be zero. */
    public Builder delay(Duration delay) {
      Require.that(!delay.isNegative(), "delay must not be negative");
      this.delay = Nanos.of(delay);
      return this;
    }

    /** Sets what each further wait is multiplied by; at least 1. */
    public Builder multiplier(double multiplier) {
      Require.that(multiplier >= 1, "multiplier must be at least 1");
      this.multiplier = multiplier;
      return this;
    }

    /** Sets the longest wait, jitter included. */
    public Builder maxDelay(Duration maxDelay) {
      Require.that(!maxDelay.isNegative(), "maxDelay must not be negative");
      this.maxDelay = Nanos.of(maxDelay);
      return this;
    }

    /**
     * Sets the fraction, 0 to 1, by which each wait varies up or down at random, evenly over the
     * part of that range which the longest wait allows.
     */
    public Builder jitter(double jitter) {
      Require.that(jitter >= 0 && jitter <= 1, "jitter must be from 0 to 1");
      this.jitter = jitter;
      return this;
    }

    /** Sets how long after the start of the first attempt a wait may end at the latest. */
    public Builder maxDuration(Duration maxDuration) {
      Require.that(!maxDuration.isNegative(), "maxDuration must not be negative");
      this.maxDuration = Nanos.of(maxDuration);
      return this;
    }

    /** Sets the failures to retry. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Builder on(Class<? extends Throwable>... on) {
      this.on = List.of(on);
      return this;
    }

    /** Sets the failures among them not to retry. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Builder notOn(Class<? extends Throwable>... notOn) {
      this.notOn = List.of(notOn);
      return this;
    }

    /** Sets the name of the method that answers once no attempt is left. */
    public Builder fallback(String fallback) {
      this.fallback = fallback;
      return this;
    }

    /** Sets that there is one attempt, which is no concern of listeners, and what answers it. */
    Builder onlyAnswers(String fallback) {
      this.onlyAnswers = true;
      return maxAttempts(1).fallback(fallback);
    }

    /** Sets the failures that are not to be shown in log lines. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Builder masking(Class<? extends Throwable>... masked) {
      this.masked = List.of(masked);
      return this;
    }

    /** Builds the policy. */
    public RetryPolicy build() {
      return new RetryPolicy(this);
    }

    private RetryTeller teller() {
      return new RetryTeller(
          SafeLogger.of(type),
          type.getName(),
          name,
          onlyAnswers ? 0 : maxAttempts,
          fallback,
          masked);
    }
  }
}
