package dev.damask.generated;

import dev.damask.Environment;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** Builds a breaker. Not safe for use by several threads. */
public final class BreakerBuilder {

  /** How many calls have to be known where nobody says so and the window is not smaller. */
  private static final int MINIMUM_CALLS = 10;

  private final Teller teller;
  private final Environment environment;
  private double failureRate = 0.5;
  private int window = 20;
  private int minimumCalls;
  private long openFor = Nanos.of(Duration.ofSeconds(30));
  private int trials = 1;
  private long slow = BreakerPolicy.NEVER;
  private List<Class<? extends Throwable>> on = List.of(Exception.class);
  private List<Class<? extends Throwable>> notOn = List.of();
  private int maximumKeys = 1000;

  BreakerBuilder(Teller teller, Environment environment) {
    this.teller = teller;
    this.environment = environment;
  }

  /** Sets the part of the calls known that opens the circuit; above 0, at most 1. */
  public BreakerBuilder failureRate(double failureRate) {
    Require.that(failureRate > 0 && failureRate <= 1, "failureRate must be above 0 and at most 1");
    this.failureRate = failureRate;
    return this;
  }

  /** Sets how many calls are known at most; at least 1. */
  public BreakerBuilder window(int window) {
    Require.that(window >= 1, "window must be at least 1");
    this.window = window;
    return this;
  }

  /** Sets how many calls have to be known; 0 for 10, or for the window where that is smaller. */
  public BreakerBuilder minimumCalls(int minimumCalls) {
    Require.that(minimumCalls >= 0, "minimumCalls must not be negative");
    this.minimumCalls = minimumCalls;
    return this;
  }

  /** Sets how long the circuit stays open; above zero. */
  public BreakerBuilder openFor(Duration openFor) {
    this.openFor = Require.aboveZero(openFor, "openFor");
    return this;
  }

  /** Sets how many calls at once go through a half-open circuit, and close it; at least 1. */
  public BreakerBuilder trials(int trials) {
    Require.that(trials >= 1, "trials must be at least 1");
    this.trials = trials;
    return this;
  }

  /** Sets from when on a call is a failure; above zero. */
  public BreakerBuilder slow(Duration slow) {
    this.slow = Require.aboveZero(slow, "slow");
    return this;
  }

  /** Sets what is a failure. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final BreakerBuilder on(Class<? extends Throwable>... on) {
    this.on = List.of(on);
    return this;
  }

  /** Sets what of that is a success. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final BreakerBuilder notOn(Class<? extends Throwable>... notOn) {
    this.notOn = List.of(notOn);
    return this;
  }

  /** Sets the most circuits where there is one for each key; at least 1. */
  public BreakerBuilder maximumKeys(int maximumKeys) {
    Require.that(maximumKeys >= 1, "maximumKeys must be at least 1");
    this.maximumKeys = maximumKeys;
    return this;
  }

  /**
   * Builds the breaker.
   *
   * @throws IllegalArgumentException if more calls have to be known than are
   */
  public Breaker build() {
    Require.that(minimumCalls <= window, "minimumCalls must be at most window");
    BreakerPolicy policy =
        new BreakerPolicy(
            BigDecimal.valueOf(failureRate),
            window,
            minimumCalls == 0 ? Math.min(MINIMUM_CALLS, window) : minimumCalls,
            openFor,
            trials,
            slow,
            new Failures(on, notOn));
    return new Breaker(teller, policy, environment.ticker(), maximumKeys);
  }
}
