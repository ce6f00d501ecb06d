package dev.damask.generated;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a policy. Not safe for use by several threads. */
public final class RetryBuilder {

  /** The attributes on which it depends how long the delays are. */
  static final String[] OF_DELAYS = {"delay", "maxAttempts", "multiplier", "maxDelay", "jitter"};

  /** The attributes that say something of delays and nothing else. */
  private static final List<String> OF_DELAYS_ONLY =
      List.of("delay", "multiplier", "maxDelay", "jitter", "maxDuration");

  private final Class<?> type;
  private final String name;
  private String shown;
  private final DecoratorSettings settings;
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
  private MaskedFailures masked = MaskedFailures.NONE;

  RetryBuilder(Class<?> type, String name, DecoratorSettings settings) {
    this.type = type;
    this.name = name;
    this.shown = name;
    this.settings = settings;
  }

  /** Sets what log lines call the method, where others have its name. */
  public RetryBuilder shown(String shown) {
    this.shown = shown;
    return this;
  }

  /** Sets the most calls, the first included; at least 1. */
  public RetryBuilder maxAttempts(int maxAttempts) {
    Require.that(maxAttempts >= 1, "maxAttempts must be at least 1");
    this.maxAttempts = maxAttempts;
    return this;
  }

  /** Sets the wait before the second attempt; may be zero. */
  public RetryBuilder delay(Duration delay) {
    Require.that(!delay.isNegative(), "delay must not be negative");
    this.delay = Nanos.of(delay);
    return this;
  }

  /** Sets what each further wait is multiplied by; at least 1. */
  public RetryBuilder multiplier(double multiplier) {
    Require.that(multiplier >= 1, "multiplier must be at least 1");
    this.multiplier = multiplier;
    return this;
  }

  /** Sets the longest wait, jitter included. */
  public RetryBuilder maxDelay(Duration maxDelay) {
    Require.that(!maxDelay.isNegative(), "maxDelay must not be negative");
    this.maxDelay = Nanos.of(maxDelay);
    return this;
  }

  /**
   * Sets the fraction, 0 to 1, by which each wait varies up or down at random, evenly over the part
   * of that range which the longest wait allows.
   */
  public RetryBuilder jitter(double jitter) {
    Require.that(jitter >= 0 && jitter <= 1, "jitter must be from 0 to 1");
    this.jitter = jitter;
    return this;
  }

  /** Sets how long after the start of the first attempt a wait may end at the latest. */
  public RetryBuilder maxDuration(Duration maxDuration) {
    Require.that(!maxDuration.isNegative(), "maxDuration must not be negative");
    this.maxDuration = Nanos.of(maxDuration);
    return this;
  }

  /** Sets the failures to retry. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final RetryBuilder on(Class<? extends Throwable>... on) {
    this.on = List.of(on);
    return this;
  }

  /** Sets the failures among them not to retry. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final RetryBuilder notOn(Class<? extends Throwable>... notOn) {
    this.notOn = List.of(notOn);
    return this;
  }

  /** Sets the name of the method that answers once no attempt is left. */
  public RetryBuilder fallback(String fallback) {
    this.fallback = fallback;
    return this;
  }

  /** Sets that there is one attempt, which is no concern of listeners, and what answers it. */
  RetryBuilder onlyAnswers(String fallback) {
    this.onlyAnswers = true;
    return maxAttempts(1).fallback(fallback);
  }

  /** Sets the failures that are not to be shown in log lines. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final RetryBuilder masking(Class<? extends Throwable>... masked) {
    this.masked = new MaskedFailures(List.of(masked));
    return this;
  }

  /**
   * Builds the policy as it is set; null where it is left out.
   *
   * @throws IllegalArgumentException if something is set to what it cannot be
   */
  public @Nullable RetryPolicy build() {
    if (settings.isLeftOut()) {
      return null;
    }
    if (!onlyAnswers) {
      set(settings);
    }
    return policy();
  }

  private RetryPolicy policy() {
    RetryTeller teller =
        new RetryTeller(
            SafeLogger.of(type),
            type.getName(),
            name,
            shown,
            onlyAnswers ? 0 : maxAttempts,
            fallback,
            masked);
    return new RetryPolicy(
        teller,
        maxAttempts,
        new Backoff(delay, multiplier, maxDelay, jitter),
        maxDuration,
        new Failures(on, notOn));
  }

  private void set(DecoratorSettings set) {
    maxAttempts = set.number("maxAttempts", maxAttempts, 1);
    delay = set.time("delay", delay, true);
    multiplier =
        set.decimal(
            "multiplier",
            multiplier,
            it -> it >= 1 && it < Double.POSITIVE_INFINITY,
            "of at least 1");
    maxDelay = set.timeOrNone("maxDelay", maxDelay, Long.MAX_VALUE);
    jitter = set.decimal("jitter", jitter, it -> it >= 0 && it <= 1, "from 0 to 1");
    maxDuration = set.timeOrNone("maxDuration", maxDuration, Long.MAX_VALUE);
    long first = Math.min(delay, maxDelay);
    set.require(
        maxAttempts == 1 || first * (1 - jitter) <= maxDuration,
        "such that a delay of "
            + Spans.of(first)
            + " ends within "
            + Spans.of(maxDuration)
            + ", or no retry begins",
        "maxDuration",
        "delay",
        "maxDelay",
        "jitter",
        "maxAttempts");
    warnOfNoEffect(set);
  }

  private void warnOfNoEffect(DecoratorSettings set) {
    if (maxAttempts == 1) {
      for (String attribute : OF_DELAYS_ONLY) {
        set.hasNoEffect(attribute, "there is one attempt");
      }
    } else if (delay == 0) {
      set.hasNoEffect("multiplier", "there is no delay");
      set.hasNoEffect("maxDelay", "there is no delay");
      set.hasNoEffect("jitter", "there is no delay");
    } else if (maxAttempts == 2) {
      set.hasNoEffect("multiplier", "there is one delay");
    }
  }
}
